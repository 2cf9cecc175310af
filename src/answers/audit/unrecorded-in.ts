import type { Stage, StepName } from "../../domain/ladder.js";
import type { Finding } from "../../engine/decision.js";
import { type Keeps, keepsAll } from "../../engine/in-part/keeps.js";
import type { Awaited } from "../../rules/answer.js";
import type { Unrecorded } from "./irregularity.js";

/** What the source of a file keeps, as lists of names say it: see `audit`. */
export interface Kept {
  readonly keeps: Keeps;
  /** The names of what a finding waits for and the source does not keep; nothing where it keeps some of it. */
  readonly unkept: (finding: Finding, stage: Stage) => readonly Name[] | undefined;
}

/** Something that a source does not keep, by the name that `kept` would give it. */
interface Name {
  readonly of: Unrecorded["of"];
  readonly name: string;
}

/** Steps out of the ordinary: a source that has no column for them would say so in a remark if one was taken. */
const exceptional: ReadonlySet<StepName> = new Set([
  "entrust",
  "transfer",
  "extend",
  "cancel",
  "approve-extension",
  "approve-cancellation",
  "postpone",
  "waive",
  "step-down",
  "annul",
  "withdraw",
]);

/** A source that keeps everything. */
const all: Kept = { keeps: keepsAll, unkept: () => undefined };

/** What a source keeps: everything, unless a list says what. */
export const keptBy = (names: readonly string[] | undefined): Kept => {
  if (names === undefined) return all;
  const listed = new Set(names);
  const isListed: Keeps = (step, stage, record) =>
    listed.has(step) || listed.has(`${step}@${stage}`) || (record !== undefined && listed.has(`${step}:${record}`));
  const keeps: Keeps = (step, stage, record) => {
    if (exceptional.has(step) || isListed(step, stage, record)) return true;
    return names.some((name) => name.startsWith(`${step}.`)); // who keeps a fact of a step keeps the step
  };
  const nameOf = (awaited: Awaited, stage: Stage): Name | undefined => {
    if ("calendar" in awaited) return undefined;
    const { step, field, record } = awaited;
    if (field === "on") return isListed(step, stage, record) ? undefined : { of: "facts", name: `${step}.on` };
    if (field === undefined)
      return keeps(step, stage, record) ? undefined : { of: "steps", name: record ? `${step}:${record}` : step };
    const path = [step, ...field.split(".").filter((part) => Number.isNaN(Number(part)))];
    const name = path.join(".");
    const isWithin = path.some((_, at) => at > 0 && listed.has(path.slice(0, at + 1).join(".")));
    return isWithin || names.some((one) => one.startsWith(`${name}.`)) ? undefined : { of: "facts", name };
  };
  return {
    keeps,
    unkept: ({ awaits }, stage) => {
      const found = (awaits ?? []).map((one) => nameOf(one, stage));
      return found.length > 0 && found.every((name) => name !== undefined) ? found : undefined;
    },
  };
};

/** What was not recorded, gathered over a file: one line for steps, and one for facts. */
export const unrecordedIn = () => {
  const found = new Map<Unrecorded["of"], { what: Set<string>; rules: Set<string>; minutes: Set<number> }>();
  return {
    add: (names: readonly Name[], rule: string, minute: number): void => {
      for (const { of, name } of names) {
        const group = found.get(of) ?? { what: new Set(), rules: new Set(), minutes: new Set() };
        group.what.add(name);
        group.rules.add(rule);
        group.minutes.add(minute);
        found.set(of, group);
      }
    },
    all: (): readonly Unrecorded[] =>
      [...found].map(([of, { what, rules, minutes }]) => ({
        kind: "unrecorded",
        of,
        what: [...what],
        rules: [...rules],
        minutes: [...minutes],
        minute: Math.min(...minutes),
      })),
  };
};
