import { expect, it } from "vitest";
import { asVoted } from "../../src/domain/settle.js";
import { extra } from "../rules/steps.js";
import { history } from "../support/bend.js";
import { before, step } from "../support/career.js";

const on = "2025-08-25";
const steps = [...before("admit"), step("admit")];
const voted = history(steps);
const origin = step("apply").person.places.origin;
const live = (residence: string) => extra("transfer", { on, places: { residence, origin } });
const kept = ({ polls, heard, vetted, posted, person }: typeof voted) => ({ polls, heard, vetted, posted, person });

it("a move since the vote takes nothing from what the meeting relied on, and a move back brings it", () => {
  const moved = history([...steps, live("r-2")]);
  expect([moved.polls.residence, moved.vetted.residence]).toEqual([undefined, false]);
  expect(kept(asVoted(moved))).toEqual(kept(voted));
  expect(kept(asVoted(history([...steps, live(origin)])))).toEqual(kept(voted));
  const back = history([...steps, live("r-2"), live(step("apply").person.places.residence)]);
  expect(kept(asVoted(back))).toEqual(kept(voted));
  expect(moved.away.map(({ place }) => place)).toEqual(["r-440111"]); // and the file stays as it was
});

it("what was gathered since then counts, where the person lived at the vote and nowhere else", () => {
  const heard = (...at: readonly ("residence" | "origin")[]) =>
    asVoted(
      history([...steps, live("r-2"), ...at.map((place) => step("consult", { on, at: place, source: "police" }))]),
    );
  expect(heard("origin").heard.origin.police?.on).toBe(on);
  const elsewhere = heard("residence");
  expect([elsewhere.heard.residence.police?.on, elsewhere.away.map(({ place }) => place)]).toEqual([
    "2025-03-10",
    ["r-2"],
  ]);
});

it("a file without a vote, and one of which the person is not known, is as it stands", () => {
  const candidate = history(before("admit"));
  expect(asVoted(candidate)).toBe(candidate);
  const unknown = history([step("admit")]);
  expect(asVoted(unknown)).toEqual(unknown);
  const settled = history([...steps, extra("transfer", { on, floating: false })]);
  expect([settled.person?.floating, asVoted(settled).person?.floating]).toEqual([false, true]);
});
