import { expect, it } from "vitest";
import { readOverlay } from "../../src/io/overlay.js";
import { atLeast } from "../../src/kernel/threshold.js";
import { migrantWorkers } from "../../src/policy/index.js";

const overlay = (passMark: unknown) => ({ id: "made-up", terms: { poll: { passMark } } });

it("a stricter term from data is put on the policy, as extend does in code", () => {
  const read = readOverlay(migrantWorkers, JSON.stringify(overlay(atLeast(85, 100))));
  expect(read.ok && read.policy.id).toBe("national+hanshou+made-up");
  expect(read.ok && read.policy.spec.terms.poll).toEqual({
    ...migrantWorkers.spec.terms.poll,
    passMark: atLeast(85, 100),
  });
});

it.each([
  ["a softer term", overlay(atLeast(79, 100)), "overlay.terms.poll.passMark", "term.softer"],
  ["a share over the whole", overlay(atLeast(101, 100)), "overlay.terms.poll.passMark", "term.malformed"],
  ["a share of nothing", overlay(atLeast(1, 0)), "overlay.terms.poll.passMark", "term.malformed"],
  [
    "a term of another kind",
    overlay({ kind: "maximum", of: { unit: "count", count: 1 } }),
    "overlay.terms.poll.passMark.kind",
    "not-listed",
  ],
  ["an unknown term", { id: "made-up", terms: { poll: { zeal: 1 } } }, "overlay.terms.poll", "unknown-key"],
  ["an overlay that is there already", { id: "hanshou" }, "overlay.id", "overlay.twice"],
  ["an overlay named like an edition", { id: "cpc-2026" }, "overlay.id", "overlay.twice"],
  ["no JSON", "{", "overlay", "not-json"],
])("%s is a problem, not a throw", (_, data, path, code) => {
  expect(readOverlay(migrantWorkers, data)).toEqual({ ok: false, problems: [{ path, code }] });
});
