import type { Value } from "../form/draft.js";
import type { FieldSpec } from "../form/field-spec.js";
import { Choice } from "./choice.js";
import { Day } from "./day.js";

/** What every control is given: its field, the fact in it, and what it says of itself to those who do not see it. */
export interface ControlProps<S extends FieldSpec = FieldSpec> {
  readonly spec: S;
  readonly value: Value | undefined;
  readonly put: (value: Value | undefined) => void;
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

/** What a fact is entered with. An empty control says nothing. */
export const Control = ({ spec, value, put, ...common }: ControlProps) => {
  if (spec.kind === "choice" || spec.kind === "truth")
    return <Choice spec={spec} value={value} put={put} {...common} />;
  if (spec.kind === "day") return <Day spec={spec} value={value} put={put} {...common} />;
  const text = value === undefined ? "" : String(value);
  const isCount = spec.kind === "count";
  const enter = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const entered = currentTarget.value;
    put(entered === "" ? undefined : isCount ? Number(entered) : entered);
  };
  if (isCount) return <input {...common} type="number" min="0" inputMode="numeric" value={text} onInput={enter} />;
  return <input {...common} type="text" value={text} onInput={enter} />;
};
