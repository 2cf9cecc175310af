import { expectTypeOf, test } from "vitest";
import { months } from "../../src/kernel/quantity.js";
import { maximum, minimum } from "../../src/rules/terms.js";
import { rule, type Rule } from "../../src/rules/rule.js";

const cites = {
  here: { at: "1", text: { en: "Enough say yes.", zh: "赞成人数足够。" }, evidence: "default" },
} as const;
const says = { en: () => "votes in favor", zh: () => "赞成票" };

test("a rule knows what it measured", () => {
  const written = rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    terms: { enough: minimum(2) },
    measure: ({ step, dossier }, { enough, ballot }) => {
      expectTypeOf(dossier.stage).toEqualTypeOf<"candidate">();
      return { yes: step.ballot.yes, needed: enough.of.count, majority: ballot.majority };
    },
    require: ({ yes, needed }) => yes >= needed,
    else: "deny",
    says: { en: ({ yes }) => `${yes.toFixed()} in favor`, zh: ({ yes }) => `赞成${yes.toFixed()}票` },
  });
  expectTypeOf(written).toEqualTypeOf<Rule>();
});

test("a rule speaks Chinese too", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    measure: ({ step }) => ({ yes: step.ballot.yes }),
    require: () => true,
    else: "deny",
    // @ts-expect-error Property 'zh' is missing
    says: { en: () => "votes in favor" },
  });
});

test("measure comes first, for what reads it is typed by it", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    // @ts-expect-error Property 'yes' does not exist on type
    require: ({ yes }) => yes > 1,
    measure: ({ step }) => ({ yes: step.ballot.yes }),
    else: "deny",
    says,
  });
});

test("a rule reads only what all of its steps carry", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit", "talk"],
    // @ts-expect-error Property 'ballot' does not exist on type
    measure: ({ step }) => ({ yes: step.ballot.yes }),
    require: () => true,
    else: "deny",
    says,
  });
});

test("a rule reads only terms that there are, or that it brings", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    // @ts-expect-error Property 'enough' does not exist on type
    measure: (_, { enough }) => ({ enough }),
    require: () => true,
    else: "deny",
    says,
  });
});

test("a rule judges only steps that there are", () => {
  rule({
    id: "ballot.enough",
    cites,
    // @ts-expect-error Type '"promote"' is not assignable to type
    steps: ["promote"],
    measure: () => ({}),
    require: () => true,
    else: "deny",
    says,
  });
});

test("a rule leads to a warning or to a verdict graver than a grant", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    measure: () => ({}),
    require: () => true,
    // @ts-expect-error Type '"grant"' is not assignable to type '"defer" | "deny" | "bar" | "warn"'
    else: "grant",
    says,
  });
});

test("a rule is waivable or says nothing of it", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    measure: () => ({}),
    require: () => true,
    else: "deny",
    // @ts-expect-error Type 'false' is not assignable to type 'true'
    waivable: false,
    says,
  });
});

test("what a rule needs is a path into the step it judges, or into the file", () => {
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    needs: ["step.ballot.present", "step.by.fullMembers", "file.person.residenceSince", "file.latest.vet"],
    measure: () => ({}),
    require: () => true,
    else: "deny",
    says,
  });
  rule({
    id: "ballot.enough",
    cites,
    steps: ["talk"],
    // @ts-expect-error Type '"step.ballot.present"' is not assignable to type
    needs: ["step.ballot.present"],
    measure: () => ({}),
    require: () => true,
    else: "deny",
    says,
  });
  rule({
    id: "ballot.enough",
    cites,
    steps: ["admit"],
    // @ts-expect-error Type '"file.latest.vett"' is not assignable to type
    needs: ["file.latest.vett"],
    measure: () => ({}),
    require: () => true,
    else: "deny",
    says,
  });
});

test("a deadline is read off the terms that the rule brings along", () => {
  rule({
    id: "review.soon",
    cites,
    steps: ["screen"],
    terms: { soon: maximum(months(3)) },
    measure: () => ({}),
    require: () => true,
    else: "warn",
    says,
    due: { from: () => undefined, within: ({ soon }) => soon, step: "vet" },
    breach: { late: true, effect: { broken: { kind: "redo-from", step: "vet" } } },
  });
  rule({
    id: "review.soon",
    cites,
    steps: ["screen"],
    terms: { soon: maximum(months(3)) },
    measure: () => ({}),
    require: () => true,
    else: "warn",
    says,
    // @ts-expect-error Property 'late' does not exist on type
    due: { from: () => undefined, within: ({ late }) => late },
  });
});
