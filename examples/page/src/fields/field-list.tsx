import { isList, valueAt, withValue } from "../form/draft.js";
import type { FieldSpec } from "../form/field-spec.js";
import { usePage } from "../page.js";
import { Fields } from "./fields.js";
import { GroupHead } from "./group-head.js";
import type { Within } from "./within.js";

interface Props {
  readonly path: string;
  readonly fields: readonly FieldSpec[];
  readonly within: Within;
}

/** People of one role, as many as there are: each with the same fields. */
export const FieldList = ({ path, fields, within }: Props) => {
  const { page } = usePage();
  const { prefix, draft, change } = within;
  const at = `${prefix}${path}`.split(".");
  const value = valueAt(draft, at);
  const items = isList(value) ? value : [];
  const put = (next: typeof items) => change(withValue(draft, at, next.length === 0 ? undefined : next));
  return (
    <fieldset class="group">
      <GroupHead path={path} within={within} />
      {items.map((_, place) => (
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
