import { expect, it } from "vitest";
import type { Body } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { evolve } from "../../../src/engine/evolve.js";
import { granted, history } from "../../support/bend.js";
import { step } from "../../support/career.js";

const by = step("apply").by;
const { fullMembers: _, ...bare } = by;
const talk = (facts: object, body: Body = by): Step => step("talk", { by: { ...body, ...facts } });
const holderAfter = (...steps: readonly Step[]) => history([step("apply"), ...steps]).holder;

it("a file keeps of its holder what was said last, and what a later minute leaves out", () => {
  const news = { fullMembers: 31, qualified: true, under: "general-branch", partyGroups: true, authorized: false };
  expect(holderAfter(talk(news), talk({}, bare), talk({ partyGroups: false, qualified: undefined }, bare))).toEqual({
    ...by,
    ...news,
    partyGroups: false,
  });
});

it("also from a minute that moves nobody, and in a file that nobody changes after it", () => {
  const applied = history([step("apply")]);
  const after = evolve(applied, { ...granted(talk({ fullMembers: 28 })), verdict: "deny" } as never);
  expect([after.holder?.fullMembers, Object.isFrozen(after.holder), applied.holder]).toEqual([28, true, by]);
});

it("what is said of another body, of one of another kind, or anew says nothing of the holder", () => {
  const others = [{ id: "b-99" }, { kind: "temporary" }, {}].map((other) => talk({ ...other, under: undefined }));
  const holder = history([step("apply")]).holder;
  for (const other of others) expect(holderAfter(other)).toEqual(holder);
  expect(holderAfter(talk({ id: "b-99", under: "general-branch" }))).toEqual(by);
});
