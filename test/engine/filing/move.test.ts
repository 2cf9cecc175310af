import { asVoted } from "../../../src/domain/settle.js";
import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/domain/body.js";
import type { Place } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import { extra } from "../../rules/steps.js";
import { atHome, history, stepsOf } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

const there: Body = { kind: "branch", id: "b-9", fullMembers: 8 };
const moved = (places?: { readonly residence: string; readonly origin: string }, side: Place = "residence"): Step =>
  extra("transfer", { on: "2025-07-10", to: there, side, ...(places && { places }) });
const [r, o] = ["r-440111", "o-430722"];
const steps = before("admit");
const stayed = history(steps);

it("a transfer changes the holder and its side, and ends what was entrusted", () => {
  expect(stayed.cooperating).toHaveLength(1);
  expect(history([...steps, moved(undefined, "origin")])).toMatchObject({
    holder: there,
    side: "origin",
    cooperating: [],
  });
});

it("a transfer moves no clock: every day on file stays as it was", () => {
  const { since, reviews, days, filed, ends } = history([...steps, moved({ residence: "r-2", origin: o })]);
  expect({ since, reviews, filed, ends }).toEqual({
    since: "2024-09-02",
    reviews: stayed.reviews,
    filed: stayed.filed,
    ends: undefined,
  });
  expect(days).toEqual({ ...stayed.days, transfer: "2025-07-10" });
  const probationer = history([...before("convert"), { ...moved(), on: "2026-07-30" }]);
  expect(probationer).toMatchObject({ since: "2025-08-04", ends: "2026-08-04" });
});

describe("evidence", () => {
  it("of a residence that was left no longer counts, that of the place of origin does, and the minutes keep both", () => {
    const { polls, heard, minutes } = history([...steps, moved({ residence: "r-2", origin: o })]);
    expect(polls).toEqual({ residence: undefined, origin: stayed.polls.origin });
    expect(Object.values(heard.residence)).toEqual(Array(6).fill(undefined));
    expect(heard.origin).toEqual(stayed.heard.origin);
    expect(minutes.slice(0, -1)).toEqual(stayed.minutes);
  });

  it("stays where nobody moved house", () => {
    for (const places of [undefined, { residence: r, origin: o }]) {
      const { polls, heard, away, person } = history([...steps, moved(places)]);
      expect({ polls, heard, away }).toEqual({ polls: stayed.polls, heard: stayed.heard, away: [] });
      expect(person).toEqual(stayed.person);
    }
  });

  it("of a residence that was left is put away, and counts again once the person is back", () => {
    const gone = history([...steps, moved({ residence: "r-2", origin: o })]);
    expect(gone.away).toMatchObject([{ place: r, poll: stayed.polls.residence, heard: stayed.heard.residence }]);
    const { polls, heard, away } = history([...stepsOf(gone.minutes), moved({ residence: r, origin: o })]);
    expect({ polls, heard }).toEqual({ polls: stayed.polls, heard: stayed.heard });
    expect(away.map(({ place }) => place)).toEqual(["r-2"]);
  });

  it("of the place of origin counts for the residence of those who go home", () => {
    const { polls, heard, person } = history([...steps, moved({ residence: o, origin: o })]);
    expect(person?.places).toEqual({ residence: o, origin: o });
    expect(polls.residence).toEqual(stayed.polls.origin);
    expect(heard.residence).toEqual(stayed.heard.origin);
  });

  it("of one place is kept at the residence alone, and put away once where it is left", () => {
    const home = history([...steps, moved({ residence: o, origin: o })]);
    expect(home.polls.origin).toBeUndefined();
    expect(Object.values(home.heard.origin)).toEqual(Array(6).fill(undefined));
    const { away } = history([...atHome(steps), moved({ residence: "r-2", origin: "o-2" })]);
    expect(away.map(({ place }) => place)).toEqual([o]);
  });

  it("of a political review counts for the places it asked, and for none it did not", () => {
    expect(stayed.vetted).toEqual({ residence: true, origin: true });
    const vetted = (places: { readonly residence: string; readonly origin: string }) =>
      history([...steps, moved(places)]).vetted;
    expect(vetted({ residence: "r-2", origin: o })).toEqual({ residence: false, origin: true });
    expect(vetted({ residence: r, origin: "o-2" })).toEqual({ residence: true, origin: false });
    expect(vetted({ residence: o, origin: o })).toEqual({ residence: true, origin: false });
  });

  it("of those who lived at home counts for the place of origin once they leave it", () => {
    const home = atHome(steps);
    const { polls } = history([...home, moved({ residence: "r-2", origin: o })]);
    expect(polls).toEqual({ residence: undefined, origin: history(home).polls.residence });
  });

  it("is kept under its new name where the two places change names", () => {
    const { polls, heard } = history([...steps, moved({ residence: o, origin: r })]);
    expect(polls).toEqual({ residence: stayed.polls.origin, origin: stayed.polls.residence });
    expect(heard).toEqual({ residence: stayed.heard.origin, origin: stayed.heard.residence });
  });
});

describe("a transfer is one of three things", () => {
  const apart = { residence: "r-2", origin: o };
  const papers = ({ latest }: typeof stayed) =>
    [latest.screen, latest.prereview, latest["fill-form"]].map((one) => one?.on);

  it.each(["merged", "renamed"] as const)("of a branch that was %s nothing changes but the holder", (why) => {
    const { holder, latest, days, minutes, lastOn, ...others } = history([
      ...steps,
      { ...moved(apart, "origin"), move: why } as Step,
    ]);
    const { holder: _, latest: before, days: __, minutes: ___, lastOn: ____, ...same } = stayed;
    expect([holder, latest.screen, others]).toEqual([there, before.screen, same]);
  });

  it("of a branch what is known stays so, unless it is said anew; its size does not outlast a merger", () => {
    const known = { partyGroups: true, qualified: false, under: "general-branch" } as const;
    const { by } = step("admit");
    const told = step("examine", { on: "2025-07-10", by: { ...by, ...known } });
    const holder = (move: "merged" | "renamed", more = {}) =>
      history([
        ...steps,
        told,
        extra("transfer", { on: "2025-07-10", move, to: { kind: "branch", id: "b-9", ...more } }),
      ]).holder;
    expect(holder("renamed")).toEqual({ ...by, ...known, id: "b-9" });
    expect(holder("merged")).toEqual({ ...known, kind: "branch", id: "b-9" });
    const { to } = extra("transfer");
    expect(history([extra("transfer", { move: "merged" })]).holder).toEqual(to); // of nobody known before
    expect(holder("merged", { fullMembers: 40, under: "committee" })).toMatchObject({
      fullMembers: 40,
      under: "committee",
    });
  });

  it("of a branch that was merged, and into which one is not told, the holder is not known", () => {
    expect(history([...steps, { ...moved(), to: undefined, move: "merged" } as never]).holder).toEqual({});
  });

  it("to the holder itself it says where the person lives now, and what it says of the holder", () => {
    const home = { ...moved(apart), to: { ...step("admit").by, fullMembers: 31 } } as Step;
    const file = history([...steps, home]);
    expect(file.person).toMatchObject({ places: apart, floating: true });
    expect([file.holder?.fullMembers, file.received, file.cooperating]).toEqual([31, undefined, stayed.cooperating]);
    expect(papers(file)).toEqual(papers(stayed));
  });

  it("to another branch it leaves what the one before had found of a candidate, unless a meeting has resolved", () => {
    const file = history([...steps, moved()]);
    expect([papers(file), file.received]).toEqual([[undefined, undefined, undefined], "2025-07-10"]);
    const late = history([...steps, step("admit"), { ...moved(), on: "2025-08-20" }]);
    expect([papers(late), late.received]).toEqual([papers(file), "2025-08-20"]);
    expect(papers(asVoted(late))).toEqual(papers(stayed)); // the resolution keeps what it relied on
    const probationer = history([...before("convert"), { ...moved(), on: "2026-07-30" }]);
    expect(probationer.latest.screen?.on).toBe("2026-07-27");
  });

  it("floating are those whose places differ, unless it is said", () => {
    const floats = (one: Partial<Step<"transfer">>) =>
      history([...steps, { ...moved(), ...one } as Step]).person?.floating;
    expect([floats({ places: apart }), floats({ places: { residence: o, origin: o } })]).toEqual([true, false]);
    expect([floats({ places: apart, floating: false }), floats({ floating: false }), floats({})]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
