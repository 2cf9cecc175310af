import { isList, valueAt, withValue } from "../form/draft.js";
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

/** People of one role, as many as there are: each with the same fields. */
export const FieldList = ({ path, fields, within }: Props) => {
  const { page, words } = usePage();
  const { step, prefix, draft, change } = within;
  const { label, help } = fieldWords(words, step, path);
  const at = `${prefix}${path}`.split(".");
  const value = valueAt(draft, at);
  const items = isList(value) ? value : [];
  const put = (next: typeof items) => change(withValue(draft, at, next.length === 0 ? undefined : next));
  return (
    <fieldset class="group">
      <legend>{label}</legend>
      <p class="help">{help}</p>
      {items.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place
        <div class="item" key={place}>
          <div class="grid">
            <Fields specs={fields.map((field) => inItem(field, path, place))} within={within} />
          </div>
          <button type="button" class="plain" onClick={() => put(items.filter((__, other) => other !== place))}>
            {page.removeItem(place + 1)}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => put([...items, {}])}>
        {page.addItem}
      </button>
    </fieldset>
  );
};

/** A field of an item, by its path with the number of the item. */
const inItem = (field: FieldSpec, list: string, place: number): FieldSpec => ({
  ...field,
  path: field.path.replace(`${list}.`, `${list}.${place}.`),
});
