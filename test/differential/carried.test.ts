import { addMonths, withCalendar } from "fazhan";
import { gulin } from "fazhan/policies";
import { expect, test } from "vitest";
import { askUnder, unmetTold } from "./ask.js";
import type { Minute } from "./career.js";
import { changesTold } from "./carried.js";
import { payloads } from "./payloads.js";
import { plainly, workdays } from "./policies.js";
import { type Row, rowsOf } from "./tables.js";
import { fileTold, stepAsked } from "./told-file.js";

for (const [name, says, cases] of [
  ["mentors", "none to three mentors", 352],
  ["sponsors", "none to three sponsors", 126],
  ["heard", "who was heard or agreed, and where one applied", 86],
  ["vetted", "which places the political review asked", 96],
  ["papers", "days and hours of training, papers of the archive", 160],
  ["ballots", "how a meeting was held, and opinions that came too late", 1068],
] as const)
  test(`${says}: the library answers as the second program does, in ${cases} cases`, () => {
    const rows = rowsOf(name).map((row) => ({ ...row, library: answerTo(row) }));
    expect(rows).toHaveLength(cases);
    const different = rows.filter(({ verdict, unmet, library }) => `${verdict} ${unmet}` !== library);
    expect(different.map((row) => Object.values(row).join(" | "))).toEqual([]);
  });

const policies = { hanshou: plainly, gulin: withCalendar(gulin, workdays) };

const answerTo = ({ policy = "", step = "", on = "", what = "" }: Row): string => {
  const changes = changesTold(what);
  const changed = (minute: Minute): Minute => said({ ...minute, ...changes[minute.step]?.(minute) });
  const file = fileTold(toldOf(step, on), step);
  const minutes = [...(step === "apply" ? [] : file), ...(what.endsWith(" waived") ? [waived(on)] : [])].map(changed);
  const asked = changed(stepAsked(step, on, []));
  return unmetTold(askUnder(policies[policy as keyof typeof policies], minutes, asked));
};

// What is not said is left out.
const said = (minute: Minute): Minute =>
  Object.fromEntries(Object.entries(minute).filter(([, value]) => value !== undefined)) as Minute;

const waived = (on: string): Minute => ({ ...payloads["waive"], step: "waive", on });

// All that comes before happened on the day, but for what must be older.
const toldOf = (step: string, on: string): string => {
  const ago = (months: number) => addMonths(on, -months);
  if (step === "nominate") return `file-recognition:${ago(14)} examine:${ago(9)} examine:${ago(4)} notice:${on}`;
  if (step === "extend" || step === "cancel") return `observe:${on}`;
  return step === "convert" ? `admit:${ago(12)} observe:${ago(11)} screen2:${on}` : `apply:${on}`;
};
