import { valueAt } from "../form/draft.js";
import type { FieldSpec } from "../form/field-spec.js";
import { isRare } from "../form/rarely.js";
import { usePage } from "../page.js";
import { Field } from "./field.js";
import { FieldGroup } from "./field-group.js";
import { FieldList } from "./field-list.js";
import type { Within } from "./within.js";

interface Props {
  readonly specs: readonly FieldSpec[];
  readonly within: Within;
}

/** Fields one after another; what is seldom filled in is folded away until it is, or until a rule asks for it. */
export const Fields = ({ specs, within }: Props) => {
  const { page } = usePage();
  const isFolded = ({ path }: FieldSpec): boolean => isRare(path) && !isNeeded(path, within);
  const folded = specs.filter(isFolded);
  return (
    <>
      {specs
        .filter((spec) => !isFolded(spec))
        .map((spec) => (
          <OneField key={spec.path} spec={spec} within={within} />
        ))}
      {folded.length > 0 && (
        <details class="rare">
          <summary>{page.rarely}</summary>
          {folded.map((spec) => (
            <OneField key={spec.path} spec={spec} within={within} />
          ))}
        </details>
      )}
    </>
  );
};

const isNeeded = (path: string, { asked, prefix, draft }: Within): boolean => {
  const whole = `${prefix}${path}`;
  const isAsked = [...asked].some((one) => one === whole || one.startsWith(`${whole}.`));
  return isAsked || valueAt(draft, whole.split(".")) !== undefined;
};

const OneField = ({ spec, within }: { readonly spec: FieldSpec; readonly within: Within }) => {
  if (spec.kind === "group") return <FieldGroup path={spec.path} fields={spec.fields} within={within} />;
  if (spec.kind === "list") return <FieldList path={spec.path} fields={spec.fields} within={within} />;
  return <Field spec={spec} within={within} />;
};
