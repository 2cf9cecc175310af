import { valueAt, withValue, type Value } from "../form/draft.js";
import type { FieldSpec } from "../form/field-spec.js";
import { usePage } from "../page.js";
import { fieldWords } from "../words/label-of.js";
import { Choices } from "./choices.js";
import { Control } from "./control.js";
import type { Within } from "./within.js";

/** One fact with its name and its help; below it, whether a rule waits for it or what is wrong with it. */
export const Field = ({ spec, within }: { readonly spec: FieldSpec; readonly within: Within }) => {
  const { page, words } = usePage();
  const { step, prefix, draft, change, asked, problems } = within;
  const { label, help } = fieldWords(words, step, spec.path);
  const path = `${prefix}${spec.path}`;
  const value = valueAt(draft, path.split("."));
  const put = (next: Value | undefined) => change(withValue(draft, path.split("."), next));
  const problem = problems.find((one) => one.path === `step.${path}`);
  const isAsked = value === undefined && asked.has(path.replace(/\.\d+/g, ""));
  const id = `field-${path.replaceAll(".", "-")}`;
  const note = problem === undefined ? (isAsked ? page.asked : undefined) : words.codes[problem.code];
  const describedBy = note === undefined ? `${id}-help` : `${id}-help ${id}-note`;
  const parts = { id, value, put, "aria-describedby": describedBy };
  const below = (
    <>
      <span class="help" id={`${id}-help`}>
        {help}
      </span>
      {note !== undefined && (
        <span class={`note ${problem === undefined ? "asked" : "wrong"}`} id={`${id}-note`}>
          {note}
        </span>
      )}
    </>
  );
  if (spec.kind === "choices")
    return (
      <Choices {...parts} label={label} options={spec.options}>
        {below}
      </Choices>
    );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Control {...parts} spec={spec} aria-invalid={problem !== undefined} />
      {below}
    </div>
  );
};
