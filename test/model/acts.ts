import type { Ballot } from "../../src/domain/ballot.js";
import type { Body } from "../../src/domain/body.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Place } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import { addDays } from "../../src/kernel/day.js";
import { cells } from "../../src/domain/investigation.js";
import { type Letter, today, type World } from "./world.js";

/** The bodies of the model. Their ids are made up. */
export const branch: Body = { kind: "branch", id: "b-1", fullMembers: 30 };
export const otherBranch: Body = { kind: "branch", id: "b-2", fullMembers: 12 };
export const committee: Body = { kind: "committee", id: "c-1" };
export const county: Body = { kind: "county-department", id: "d-1" };

/** A step without its day and, where the holder takes it, without its body. */
type Act<K extends StepName> = K extends StepName
  ? Omit<Step<K>, "step" | "on" | "by"> & { readonly by?: Body }
  : never;

/** A letter that takes one step, today, by the body that holds the file unless told otherwise. */
export const act = <K extends StepName>(
  name: string,
  step: K,
  carried: Act<K> | ((world: World) => Act<K>),
): Letter => ({
  name,
  steps: [step],
  take: (world) => [stepToday(world, step, typeof carried === "function" ? carried(world) : carried)],
});

/** A letter that takes several steps in a row which the model does not tell apart. */
export const inARow = (name: string, letters: readonly Letter[]): Letter => ({
  name,
  steps: [...new Set(letters.flatMap(({ steps }) => steps))],
  take: (world) => letters.flatMap(({ take }) => take(world)),
});

/** The letters by which time and the law go on. */
export const time: readonly Letter[] = [
  { name: "wait", steps: [], take: () => [], pass: (world) => ({ ...world, tick: world.tick + 1 }) },
  { name: "the law changes", steps: [], take: () => [], pass: (world) => ({ ...world, law: "new" }) },
];

const stepToday = <K extends StepName>(world: World, step: K, carried: Act<K>): Step =>
  ({ step, on: today(world), by: world.dossier.holder ?? branch, ...carried }) as Step; // the letter says what its step carries

/** A ballot that is won, with some of it changed. */
export const ballot = (changes: Partial<Ballot> = {}): Ballot => ({
  entitled: 30,
  present: 26,
  yes: 24,
  no: 1,
  abstain: 1,
  written: { yes: 0, no: 0, abstain: 0 },
  secret: true,
  alone: true,
  ...changes,
});

/** A poll of fifty papers, all valid, of which so many approve. */
export const poll = (name: string, at: Place, approve: number): Letter =>
  act(`poll at ${at}: ${name}`, "poll", {
    at,
    issued: 60,
    returned: 50,
    spoiled: 0,
    approve,
    against: 50 - approve,
    abstain: 0,
  });

/** What a source says, where the place has that source and the person that place. */
export const consult = (
  at: Place,
  source: Step<"consult">["source"],
  opinion: Step<"consult">["opinion"] = "favorable",
): Letter => act(`${source} at ${at}: ${opinion}`, "consult", { at, source, opinion });

/** Every source of the essay's list at one place, favorable. */
export const hear = (at: Place): readonly Letter[] =>
  [...cells.values()]
    .filter((cell) => cell.at === at && !(at === "origin" && cell.source === "employer"))
    .map(({ source }) => consult(at, source));

/** A notice of the last fortnight. */
export const notice = (purpose: Step<"notice">["for"], objections: Step<"notice">["objections"] = "none"): Letter =>
  act(`notice of ${purpose}: ${objections}`, "notice", (world) => ({
    for: purpose,
    from: addDays(today(world), -14),
    until: addDays(today(world), -1),
    objections,
  }));
