import { useState } from "preact/hooks";
import { usePage } from "../page.js";
import type { ControlProps } from "./control.js";

/** What a day is entered with: a picker of days, or of months where only the month is known. */
export const Day = ({ value, put, spec: _, ...common }: ControlProps) => {
  const { page } = usePage();
  const [isMonth, setMonth] = useState(false);
  const text = value === undefined ? "" : String(value);
  const type = typeOf(text, isMonth);
  const enter = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
    put(currentTarget.value === "" ? undefined : currentTarget.value);
  const shared = { ...common, value: text, onInput: enter };
  const choose = (chosen: boolean) => {
    setMonth(chosen);
    put(chosen ? monthOf(text) : undefined);
  };
  return (
    <>
      {type === "text" ? (
        <input {...shared} type="text" placeholder={page.dayText} />
      ) : (
        <input {...shared} type={type} />
      )}
      <label class="month">
        <input
          type="checkbox"
          checked={type === "month"}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {page.monthOnly}
      </label>
    </>
  );
};

/** An unknown day is nothing to a picker, which would drop it: it stays text. */
const typeOf = (text: string, isMonth: boolean): "date" | "month" | "text" => {
  if (text === "") return isMonth ? "month" : "date";
  if (/^\d{4}-\d\d$/.test(text)) return "month";
  return /^\d{4}-\d\d-\d\d$/.test(text) ? "date" : "text";
};

const monthOf = (text: string): string | undefined => /^\d{4}-\d\d/.exec(text)?.[0];
