import type { StepName } from "../../src/domain/ladder.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Place } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import type { Decision } from "../../src/engine/decision.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { before, step } from "./career.js";

type Steps = readonly Step[];

/** Minutes of whole steps, as steps to begin with. */
export const stepsOf = (minutes: readonly Minute[]): Steps => minutes as Steps;

/** The step as a minute that some other place granted: it is filed whatever our rules say of it. */
export const granted = (one: Step): Minute =>
  ({ ...one, verdict: "grant", because: [], under: { policy: "elsewhere", edition: "cpc-2014" } }) as Minute;

/** The dossier of steps that were all granted elsewhere, put in the order of their days. */
export const history = (steps: Steps) => replay(inOrder(steps).map(granted));

/** Steps in the order of their days; those of one day stay as they stood. */
export const inOrder = (steps: Steps): Steps => steps.toSorted((one, other) => compare(one.on, other.on));

/** What is found about a step of the lawful career after what came before it was bent. */
export const relying = <K extends StepName>(
  name: K,
  bend: (steps: Steps) => Steps = (steps) => steps,
  changes: Partial<Step<K>> = {},
): Decision => judge(migrantWorkers, history(bend(before(name))), step(name, changes));

/** Steps without those of a name. */
export const without =
  (name: StepName) =>
  (steps: Steps): Steps =>
    steps.filter((one) => one.step !== name);

/** Steps with every poll at a place changed. */
export const polled =
  (at: Place, changes: Partial<Step<"poll">>) =>
  (steps: Steps): Steps =>
    steps.map((one) => (one.step === "poll" && one.at === at ? { ...one, ...changes } : one));

/** Steps with every opinion of a source at a place changed. */
export const consulted =
  (at: Place, source: Step<"consult">["source"], changes: Partial<Step<"consult">>) =>
  (steps: Steps): Steps =>
    steps.map((one) =>
      one.step === "consult" && one.at === at && one.source === source ? { ...one, ...changes } : one,
    );

/** Steps with one more. */
export const plus =
  (...more: Steps) =>
  (steps: Steps): Steps => [...steps, ...more];

/** Steps of somebody who lives where they come from. */
export const atHome = (steps: Steps): Steps =>
  steps.map((one) =>
    one.step === "apply"
      ? { ...one, person: { ...one.person, places: { residence: "o-430722", origin: "o-430722" } } }
      : one,
  );

/** A committee's waiver of a rule on a day. */
export const waive = (rule: string, on: string): Step<"waive"> => ({
  step: "waive",
  on,
  by: { kind: "committee", id: "c-4" },
  rule,
  reason: "p-1 is kept away by a typhoon",
});

/** A poll of 100 valid papers at the place of origin by the cooperating branch, of which so many approve. */
export const pollOf = (approve: number, on: string, of = 100): Step<"poll"> =>
  step("poll", { on, issued: of, returned: of, spoiled: 0, approve, against: of - approve, abstain: 0 }, 1);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
