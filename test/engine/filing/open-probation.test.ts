import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { extra } from "../../rules/steps.js";
import { history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

const on = "2025-08-25";
const [r, o] = ["r-440111", "o-430722"];
const { by } = step("apply");
const here = [step("poll", { on, approve: 1 }), step("poll", { on }), step("consult", { on }, 2)];
const there = step("poll", { on }, 1);
const move = (residence: string, changes: Partial<Step<"transfer">> = {}) =>
  extra("transfer", { on, places: { residence, origin: o }, ...changes });
const approved = (...more: readonly Step[]) =>
  history([...before("admit"), step("admit"), ...more, step("approve-admission")]);

it("each poll since the vote stays on file, with those before it", () => {
  const { polls, formerPolls } = approved(...here);
  expect([polls.residence, polls.origin, formerPolls]).toMatchObject([
    { on, approve: step("poll").approve },
    undefined,
    { residence: [{ on, approve: 1 }], origin: [] },
  ]);
});

it.each([
  ["another branch", extra("transfer").to],
  ["the branch itself", by],
] as const)(
  "what was gathered since the vote stays at its place after a move with %s, and counts again there",
  (_, to) => {
    const { polls, heard, away } = approved(...here, there, move("r-2", { to }));
    expect([polls.residence, polls.origin?.on, heard.residence.police]).toEqual([undefined, on, undefined]);
    expect(away).toMatchObject([{ place: r, poll: { on }, formerPolls: [{ approve: 1 }], heard: { police: { on } } }]);
    expect([away[0]?.heard.employer, away[0]?.vetted]).toEqual([undefined, false]);
    const back = approved(...here, move("r-2", { to }), move(r, { to }));
    expect([back.polls.residence?.on, back.heard.residence.police?.on, back.polls.origin]).toEqual([on, on, undefined]);
  },
);

it("a move and then a merger: the last holder, the day of the move, and bodies that were entrusted since", () => {
  const { to } = extra("transfer");
  const merged = extra("transfer", { on, move: "merged", to: { ...by, id: "b-9" } });
  const entrusted = step("entrust", { on, by: to });
  const { holder, received, cooperating, since } = approved(move("r-2"), entrusted, merged);
  expect([holder?.id, received, cooperating.map(({ body }) => body.id), since]).toEqual([
    "b-9",
    on,
    [entrusted.to.id],
    "2025-08-04",
  ]);
  expect(approved().cooperating).toHaveLength(1); // of before the vote: a change of stage ends nothing of it
});

it("a record since the vote that does not say its place may be of any", () => {
  const { at: _, ...somewhere } = there;
  expect(approved(somewhere as Step).unplaced).toMatchObject([{ step: "poll", on }]);
});
