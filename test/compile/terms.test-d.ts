import { test } from "vitest";
import { months } from "../../src/kernel/quantity.js";
import { atLeast } from "../../src/kernel/threshold.js";
import type { Overlay } from "../../src/policy/extend.js";
import { choice, maximum, minimum } from "../../src/rules/terms.js";

test("an overlay may change some terms of a subject", () => {
  ({
    id: "here",
    terms: { poll: { passMark: atLeast(90, 100) }, lead: { side: choice("outflow") } },
  }) satisfies Overlay;
});

test("an overlay replaces no term by one of another kind", () => {
  // @ts-expect-error Type 'Maximum' is not assignable to type 'Minimum'
  ({ id: "here", terms: { cultivation: { lasts: maximum(months(12)) } } }) satisfies Overlay;
});

test("an overlay names only terms that there are", () => {
  // @ts-expect-error 'passMrk' does not exist in type
  ({ id: "here", terms: { poll: { passMrk: minimum(7) } } }) satisfies Overlay;
});
