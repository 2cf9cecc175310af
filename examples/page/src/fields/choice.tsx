import type { FieldSpec } from "../form/field-spec.js";
import { optionWords } from "../form/option-words.js";
import { usePage } from "../page.js";
import type { ControlProps } from "./control.js";

type ChoiceSpec = Extract<FieldSpec, { readonly kind: "choice" | "truth" }>;

const truths = ["true", "false"] as const;

/** A fact of which one value is so: a list of the values, and of a truth yes and no, with nothing said first. */
export const Choice = ({ spec, value, put, ...common }: ControlProps<ChoiceSpec>) => {
  const { page, words } = usePage();
  const isTruth = spec.kind === "truth";
  const options = isTruth ? truths : spec.options;
  const names: Readonly<Record<string, string>> = isTruth ? words.values.booleans : optionWords(words, options);
  const read = (text: string) => (isTruth ? text === "true" : text);
  return (
    <select
      {...common}
      value={value === undefined ? "" : String(value)}
      onChange={({ currentTarget }) => put(currentTarget.value === "" ? undefined : read(currentTarget.value))}
    >
      <option value="">{page.notSaid}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option] ?? option}
        </option>
      ))}
    </select>
  );
};
