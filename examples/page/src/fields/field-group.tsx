import type { FieldSpec } from "../form/field-spec.js";
import { Fields } from "./fields.js";
import { GroupHead } from "./group-head.js";
import type { Within } from "./within.js";

interface Props {
  readonly path: string;
  readonly fields: readonly FieldSpec[];
  readonly within: Within;
}

/** Fields that belong together, under their common name. */
export const FieldGroup = ({ path, fields, within }: Props) => (
  <fieldset class="group">
    <GroupHead path={path} within={within} />
    <div class="grid">
      <Fields specs={fields} within={within} />
    </div>
  </fieldset>
);
