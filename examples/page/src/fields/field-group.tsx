import type { FieldSpec } from "../form/field-spec.js";
import { usePage } from "../page.js";
import { fieldWords } from "../words/label-of.js";
import { Fields } from "./fields.js";
import type { Within } from "./within.js";

interface Props {
  readonly path: string;
  readonly fields: readonly FieldSpec[];
  readonly within: Within;
}

/** Fields that belong together, under their common name. */
export const FieldGroup = ({ path, fields, within }: Props) => {
  const { words } = usePage();
  const { label, help } = fieldWords(words, within.step, path);
  return (
    <fieldset class="group">
      <legend>{label}</legend>
      <p class="help">{help}</p>
      <div class="grid">
        <Fields specs={fields} within={within} />
      </div>
    </fieldset>
  );
};
