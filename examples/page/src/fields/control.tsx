import type { Value } from "../form/draft.js";
import type { FieldSpec } from "../form/field-spec.js";
import { optionWords } from "../form/option-words.js";
import { usePage } from "../page.js";

interface Props {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly value: Value | undefined;
  readonly put: (value: Value | undefined) => void;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

const truths = ["true", "false"] as const;

/** What a fact is entered with. An empty control says nothing. */
export const Control = ({ id, spec, value, put, describedBy, isWrong }: Props) => {
  const { page, words } = usePage();
  const common = { id, "aria-describedby": describedBy, "aria-invalid": isWrong };
  if (spec.kind === "choice" || spec.kind === "truth") {
    const options = spec.kind === "choice" ? spec.options : truths;
    const names = spec.kind === "choice" ? optionWords(words, options) : words.values.booleans;
    const read = (text: string): Value | undefined => {
      if (text === "") return undefined;
      return spec.kind === "truth" ? text === "true" : text;
    };
    return (
      <select
        {...common}
        value={value === undefined ? "" : String(value)}
        onChange={(event) => put(read(event.currentTarget.value))}
      >
        <option value="">{page.notSaid}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {optionIn(names, option)}
          </option>
        ))}
      </select>
    );
  }
  if (spec.kind === "count") {
    const read = (text: string): Value | undefined => (text === "" ? undefined : Number(text));
    return (
      <input
        {...common}
        type="number"
        min="0"
        inputMode="numeric"
        value={value === undefined ? "" : String(value)}
        onInput={({ currentTarget }) => put(read(currentTarget.value))}
      />
    );
  }
  const text = value === undefined ? "" : String(value);
  const enter = ({ currentTarget: { value: entered } }: { readonly currentTarget: HTMLInputElement }) =>
    put(entered === "" ? undefined : entered);
  return spec.kind === "day" && isWholeDayOrNone(text) ? (
    <input {...common} type="date" value={text} onInput={enter} />
  ) : (
    <input {...common} type="text" placeholder={spec.kind === "day" ? page.dayText : ""} value={text} onInput={enter} />
  );
};

const optionIn = (names: Readonly<Record<string, string>>, option: string): string => names[option] ?? option;

/** A month and an unknown day are no days to a picker, which would drop them: they stay text. */
const isWholeDayOrNone = (text: string): boolean => text === "" || /^\d{4}-\d\d-\d\d$/.test(text);
