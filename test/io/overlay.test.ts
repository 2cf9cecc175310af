import { expect, it } from "vitest";
import { readOverlay } from "../../src/io/overlay.js";
import { atLeast } from "../../src/kernel/threshold.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { extend, type Overlay } from "../../src/policy/extend.js";
import { minimum } from "../../src/rules/terms.js";

const refused = (path: string, code: string) => ({ ok: false, problems: [{ path, code }] });
const overlay = (passMark: unknown) => ({ id: "made-up", terms: { poll: { passMark } } });

it("a stricter term from data is put on the policy, as extend does in code", () => {
  const read = readOverlay(migrantWorkers, JSON.stringify(overlay(atLeast(85, 100))));
  expect(read.ok && read.policy.id).toBe("national+hanshou+made-up");
  expect(read.ok && read.policy.termsOn("2026-06-01").poll).toEqual({
    ...migrantWorkers.termsOn("2026-06-01").poll,
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
  ["an unknown term", { id: "made-up", terms: { poll: { zeal: 1 } } }, "overlay.terms.poll.zeal", "unknown-key"],
  [
    "a term whose key is no name",
    { id: "made-up", terms: { poll: { "5 %": 1 } } },
    "overlay.terms.poll",
    "unknown-key",
  ],
  ["an overlay that adds nothing", { id: "made-up", terms: {} }, "overlay", "overlay.empty"],
  ["a subject without a term", { id: "made-up", terms: { poll: {} } }, "overlay.terms.poll", "overlay.empty"],
  ["an overlay that is there already", { ...overlay(atLeast(80, 100)), id: "hanshou" }, "overlay.id", "overlay.twice"],
  ["an overlay named like an edition", { ...overlay(atLeast(80, 100)), id: "cpc-2026" }, "overlay.id", "overlay.twice"],
  ["no JSON", "{", "overlay", "not-json"],
])("%s is a problem, not a throw", (_, data, path, code) => {
  expect(readOverlay(migrantWorkers, data)).toEqual(refused(path, code));
});

it("an overlay is put on a policy that has none yet", () => {
  const first = { ...overlay(atLeast(80, 100)), id: "first" };
  const read = readOverlay(national, first);
  expect(read).toMatchObject({ ok: true, overlay: first, policy: { id: "national+first" } });
  expect(read.ok && read.policy.spec.overlays).toEqual([{ ...first, rules: [] }]);
  expect(readOverlay(national, { ...first, id: "cpc-2014" })).toEqual(refused("overlay.id", "overlay.twice"));
});

it("what is no policy is a problem of its own", () => {
  for (const none of [undefined, {}, national.spec])
    expect(readOverlay(none as never, overlay(atLeast(85, 100)))).toEqual(refused("policy", "wrong-type"));
});

it("an overlay is refused under whose name a policy would have more than 2,000 letters", () => {
  const long = Array.from({ length: 19 }, (_, at) => `${at}`.padStart(100, "o")).reduce(
    (policy, id) => extend(policy, { ...overlay(atLeast(80, 100)), id } as Overlay),
    national,
  );
  const room = 2_000 - long.id.length - 1;
  expect(room).toBeLessThan(100);
  expect(readOverlay(long, { ...overlay(atLeast(80, 100)), id: "x".repeat(room) }).ok).toBe(true);
  expect(readOverlay(long, { ...overlay(atLeast(80, 100)), id: "x".repeat(room + 1) })).toEqual(
    refused("overlay.id", "too-large"),
  );
});

it("all terms that cannot stand are named with their places, in the order in which policies have them", () => {
  const terms = { poll: { passMark: atLeast(1, 100), floor: atLeast(2, 1) }, branch: { fullMembers: minimum(2) } };
  expect(readOverlay(migrantWorkers, { id: "made-up", terms })).toEqual({
    ok: false,
    problems: [
      { path: "overlay.terms.branch.fullMembers", code: "term.softer" },
      { path: "overlay.terms.poll.passMark", code: "term.softer" },
      { path: "overlay.terms.poll.floor", code: "term.malformed" },
    ],
  });
});

it.each([
  ["no id", {}, "overlay.id", "missing"],
  ["an id of nothing", { id: "" }, "overlay.id", "not-an-id"],
  ["an id of more than a hundred letters", { id: "x".repeat(101) }, "overlay.id", "too-large"],
  ["rules, which are no data", { id: "made-up", rules: [] }, "overlay.rules", "unknown-key"],
  ["no object", 7, "overlay", "wrong-type"],
])("%s is a problem of the overlay", (_, data, path, code) => {
  expect(readOverlay(migrantWorkers, data)).toEqual(refused(path, code));
});
