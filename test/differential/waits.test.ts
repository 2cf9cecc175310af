import { addMonths, evolve, replay, withCalendar } from "fazhan";
import { qingshan, songcun } from "fazhan/policies";
import { expect, test } from "vitest";
import { askUnder, unmetTold } from "./ask.js";
import type { Minute } from "./career.js";
import { onDay } from "./chart.js";
import { payloads } from "./payloads.js";
import { plainly, workdays } from "./policies.js";
import { type Row, rowsOf } from "./tables.js";
import { fileTold, read, stepsAsked } from "./told-file.js";

for (const [name, says, cases] of [
  ["waits", "new polls about the day on which they may be held", 702],
  ["rounds", "rounds of deferral and refusal", 196],
] as const)
  test(`${says}: each event is answered as the second program does, in ${cases} histories`, () => {
    const rows = rowsOf(name).map((row) => ({ ...row, library: answersTo(row) }));
    expect(rows).toHaveLength(cases);
    expect(rows.filter(({ answers, library }) => answers !== library)).toEqual([]);
  });

const policies = {
  hanshou: plainly,
  songcun: withCalendar(songcun, workdays),
  qingshan: withCalendar(qingshan, workdays),
};

/** What the library answers to each event after those before; what is barred leaves no trace. */
const answersTo = ({ policy = "", step = "", on = "", polls = "", events = "" }: Row): string => {
  const start = [...fileTold(toldOf(step, on, polls.split(" ")), step), ...noticed(policy, step, on)];
  let dossier = replay(read(start));
  const answers = events.split(" ").map((event) => {
    const [asked = "", day = ""] = event.split(":");
    const [one, ...more] = stepsAsked(asked, day, start);
    const answer = askUnder(policies[policy as keyof typeof policies], dossier, one ?? { step: asked, on: day });
    dossier = read(more).reduce((before, minute) => evolve(before, minute as never), answer.dossier);
    return unmetTold(answer).trim();
  });
  return answers.join("; ");
};

// Qingshan asks for a notice before the admission.
const noticed = (policy: string, step: string, on: string): readonly Minute[] =>
  policy === "qingshan" && step === "admit"
    ? onDay(on, [{ ...payloads["notice"], step: "notice", on, for: "admission" }])
    : [];

// All is done on the day of the polls, by which the year of a probationer is over.
const toldOf = (step: string, on: string, polls: readonly string[]): string => {
  const polled = (name: string) => polls.map((poll) => `${name}/${poll}:${on}`).join(" ");
  if (step === "admit") return `consult:${on} ${polled("poll")} fill-form:${on}`;
  const since = addMonths(on, -12);
  return `admit:${since} observe:${since} consult2:${on} ${polled("poll2")} screen2:${on}`;
};
