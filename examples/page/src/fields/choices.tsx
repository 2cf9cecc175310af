import type { ComponentChildren } from "preact";
import { isList, type Value } from "../form/draft.js";
import { optionWords } from "../form/option-words.js";
import { usePage } from "../page.js";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly value: Value | undefined;
  readonly put: (value: Value | undefined) => void;
  readonly "aria-describedby": string;
  readonly children: ComponentChildren;
}

/** A fact of which several values may be so at once: a box for each. */
export const Choices = ({ label, options, value, put, children, ...common }: Props) => {
  const { words } = usePage();
  const names = optionWords(words, options);
  const ticked = isList(value) ? value : [];
  const toggle = (option: string, isOn: boolean) => {
    const next = options.filter((one) => (one === option ? isOn : ticked.includes(one)));
    put(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset class="choices" {...common}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={ticked.includes(option)}
              onChange={({ currentTarget: { checked } }) => toggle(option, checked)}
            />
            {names[option] ?? option}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
};
