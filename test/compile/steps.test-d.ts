import { expectTypeOf, test } from "vitest";
import type { StepFrom } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { decide } from "../../src/engine/decide.js";
import { activist, applicant, by, candidate, either, on, policy, probationer, somebody } from "./files.js";

test("a step is open only at its stage", () => {
  decide(policy, applicant, { step: "talk", on, by });
  // @ts-expect-error Type '"fill-form"' is not assignable to type '…"recognize"…'
  decide(policy, applicant, { step: "fill-form", on, by });
  // @ts-expect-error Type '"convert"' is not assignable to type '…"admit"…'
  () => decide(policy, candidate, { step: "convert", on });
});

test("a step that does not exist is open nowhere", () => {
  // @ts-expect-error Type '"promote"' is not assignable to type '…"talk"…'
  decide(policy, applicant, { step: "promote", on, by });
});

test("a dossier of unknown stage takes no step until its stage is narrowed", () => {
  // @ts-expect-error Type '"talk"' is not assignable to type '"narrow dossier.stage first"'
  decide(policy, somebody, { step: "talk", on, by });
  if (somebody.stage === "applicant") decide(policy, somebody, { step: "talk", on, by });
});

test("of several possible stages only the steps open at all of them are open", () => {
  decide(policy, either, { step: "screen", on, by, outcome: "passed" });
  // @ts-expect-error Type '"train"' is not assignable to type '…"screen"…'
  decide(policy, either, { step: "train", on, by, days: 3, hours: 24 });
  // @ts-expect-error Type '"petition"' is not assignable to type '…"screen"…'
  decide(policy, either, { step: "petition", on, by });
});

test("the steps open at a stage are read from the ladder", () => {
  expectTypeOf<StepFrom<"outsider">>().toEqualTypeOf<"apply" | "correct">();
  expectTypeOf<StepFrom<"member">>().toEqualTypeOf<"annul" | "archive" | "correct" | "waive">();
  type Applicant = "talk" | "recognize" | "notice" | "transfer" | "waive" | "correct" | "withdraw";
  expectTypeOf<StepFrom<"applicant">>().toEqualTypeOf<Applicant>();
  type Named = "assign-mentors" | "examine" | "name-sponsors";
  type Both =
    | "file"
    | "entrust"
    | "notice"
    | "consult"
    | "poll"
    | "screen"
    | "transfer"
    | "waive"
    | "correct"
    | "withdraw";
  expectTypeOf<StepFrom<"candidate" | "probationer">>().toEqualTypeOf<Named | Both>();
});

test("a step lacks nothing that it carries", () => {
  // @ts-expect-error Property 'ballot' is missing
  decide(policy, candidate, { step: "admit", on, by });
  // @ts-expect-error Property 'opinions' is missing
  decide(policy, activist, { step: "nominate", on, by });
  // @ts-expect-error Property 'by' is missing
  decide(policy, applicant, { step: "talk", on });
  // @ts-expect-error Property 'on' is missing
  decide(policy, probationer, { step: "petition", by });
});

test("a step carries no value that the law does not know", () => {
  decide(policy, candidate, { step: "vet", on, by, conclusion: "qualified", consulted: ["residence"] });
  // @ts-expect-error Type '"passed"' is not assignable to type '"qualified" | "unqualified"'
  decide(policy, candidate, { step: "vet", on, by, conclusion: "passed", consulted: ["residence"] });
  // @ts-expect-error Type '"home"' is not assignable to type '"residence" | "origin"'
  decide(policy, candidate, { step: "vet", on, by, conclusion: "qualified", consulted: ["home"] });
  // @ts-expect-error Type 'string' is not assignable to type 'number'
  decide(policy, candidate, { step: "train", on, by, days: "3", hours: 24 });
});

test("a step carries nothing that is not its own", () => {
  // @ts-expect-error 'outcome' does not exist in type
  decide(policy, applicant, { step: "talk", on, by, outcome: "passed" });
});

test("a step kept in a variable is written with satisfies", () => {
  const kept = { step: "screen", on, by, outcome: "passed" } satisfies Step<"screen">;
  decide(policy, candidate, kept);
  const widened = { step: "screen", on, by, outcome: "passed" };
  // @ts-expect-error Type 'string' is not assignable to type
  decide(policy, candidate, widened);
  // @ts-expect-error Property 'ballot' is missing
  expectTypeOf({ step: "admit", on, by } satisfies Step<"admit">);
});
