import type { Ballot } from "../../src/domain/ballot.js";
import type { Body } from "../../src/domain/body.js";
import type { StepName } from "../../src/domain/ladder.js";
import { type Place, places } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import { addDays } from "../../src/kernel/day.js";
import { cells } from "../../src/domain/investigation.js";
import { eras, type Letter, today, type World } from "./world.js";

/** The bodies of the model. Their ids are made up. */
export const branch: Body = { kind: "branch", id: "b-1", fullMembers: 30 };
export const otherBranch: Body = { kind: "branch", id: "b-2", fullMembers: 30 };
export const committee: Body = { kind: "committee", id: "c-1" };
export const county: Body = { kind: "county-department", id: "d-1" };
/** A branch under a village committee, and organizations of floating members with and without the conditions. */
export const villageBranch: Body = { kind: "branch", id: "b-3", fullMembers: 30, under: "village-committee" };
export const floating: Body = { kind: "floating-branch", id: "f-1", fullMembers: 30, qualified: true };
export const unqualified: Body = { kind: "floating-branch", id: "f-2", fullMembers: 30, qualified: false };
/** A committee without power to approve, and a general branch that was authorized to. */
export const village: Body = { kind: "village-committee", id: "v-1" };
export const authorized: Body = { kind: "general-branch", id: "g-1", authorized: true };

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
  {
    name: "the law changes",
    steps: [],
    take: () => [],
    pass: (world) => ({ ...world, law: eras[eras.indexOf(world.law) + 1] ?? "new" }),
  },
];

/** The letter by which an alphabet begins under the oldest edition too. */
export const longAgo: Letter = {
  name: "it is long ago",
  steps: [],
  take: () => [],
  pass: (world) => (world.dossier.minutes.length === 0 && world.law === "old" ? { ...world, law: "oldest" } : world),
};

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

/** A notice of a nomination at both places, over the last fortnight; or with some of it changed. */
export const notice = (
  name = "none",
  { since = 14, days = 14, ...changes }: Partial<Step<"notice">> & { since?: number; days?: number } = {},
): Letter =>
  act(`notice: ${name}`, "notice", (world) => ({
    for: "nomination",
    from: addDays(today(world), -since),
    until: addDays(today(world), days - 1 - since),
    objections: "none",
    at: places,
    ...changes,
  }));
