import type { StepName } from "fazhan";
import { valueAt } from "../form/draft.js";
import { fieldsOf } from "../form/field-spec.js";
import { usePage } from "../page.js";
import { Fields } from "./fields.js";
import type { Within } from "./within.js";

interface Props {
  readonly within: Omit<Within, "step" | "prefix">;
  /** The correction in whose place the step stands: empty for the form itself, `instead.` for a correction that is put right. */
  readonly prefix: string;
}

/** The step that a correction puts in place; where that is a correction itself, what it puts in place stands below it. */
export const InsteadFields = ({ within, prefix }: Props) => {
  const { page, words } = usePage();
  const own = `${prefix}instead.`;
  const step = valueAt(within.draft, `${own}step`.split("."));
  if (!isStep(step, words.steps)) return null;
  return (
    <fieldset class="group instead">
      <legend>
        {page.instead}
        {page.colon}
        {words.steps[step]}
      </legend>
      <Fields
        specs={fieldsOf(step).filter(({ path, kind }) => step !== "correct" || (path !== "minute" && kind !== "step"))}
        within={{ ...within, step, prefix: own }}
      />
      <InsteadFields within={within} prefix={own} />
    </fieldset>
  );
};

const isStep = (name: unknown, steps: Readonly<Record<StepName, string>>): name is StepName =>
  typeof name === "string" && Object.hasOwn(steps, name);
