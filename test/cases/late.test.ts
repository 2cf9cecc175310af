import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { evolve } from "../../src/engine/evolve.js";
import { national } from "../../src/policy/index.js";
import { granted } from "../support/bend.js";
import { before, step } from "../support/career.js";
import { filed, lost, more, on, outcome, until } from "./file.js";

const candidate = until("fill-form"); // up to 2025-07-08
const admit = step("admit");
const late = ["grant", "order.forward"];
const police = (day: string, opinion: string) =>
  on(day, "consult", { at: "residence", source: "police", opinion } as Partial<Step<"consult">>);
const poll = (day: string, approve: number) =>
  on(day, "poll", {
    at: "residence",
    issued: 100,
    returned: 100,
    spoiled: 0,
    approve,
    against: 100 - approve,
    abstain: 0,
  });
const notice = (day: string, objections: string) =>
  more(day, {
    step: "notice",
    for: "admission",
    from: "2025-07-01",
    until: day,
    at: ["residence", "origin"],
    objections,
  });
const sponsors = (day: string, penalty: string) =>
  more(day, { step: "name-sponsors", sponsors: ["m-1", "m-3"].map((id) => ({ id, fullMember: true, penalty })) });

describe("ruling 12: a record may come late, and counts from its own day", () => {
  it("case 17: the filing of a recognition arrives after mentors of a later day", () => {
    const file = [...until("recognize"), on("2023-07-12", "assign-mentors")];
    const filing = on("2023-07-10", "file");
    expect(outcome(file, filing, national)).toEqual(late);
    expect(filed([...file, filing], national)).toMatchObject({
      filed: { recognition: "2023-07-10" },
      lastOn: "2023-07-12",
    });
  });

  it.each<[string, readonly Step[], readonly string[]]>([
    [
      "an adverse opinion of the later day stands",
      [police("2025-07-20", "adverse"), police("2025-07-18", "favorable")],
      ["bar", "investigation.none-adverse"],
    ],
    [
      "an adverse opinion of the earlier day is overtaken",
      [police("2025-07-20", "favorable"), police("2025-07-18", "adverse")],
      ["grant"],
    ],
    [
      "of two of one day the later filed stands",
      [police("2025-07-20", "favorable"), police("2025-07-20", "adverse")],
      ["bar", "investigation.none-adverse"],
    ],
    [
      "a poll under the mark that comes to light makes the next one too soon",
      [poll("2025-07-20", 90), poll("2025-07-18", 70)],
      ["bar", "poll.not-too-soon"],
    ],
    [
      "a poll of an earlier day than one under the mark does not take its place",
      [poll("2025-07-20", 70), poll("2025-07-18", 90)],
      ["defer", "poll.pass-mark"],
    ],
    [
      "an objection of the earlier day was settled by the later notice",
      [notice("2025-07-20", "none"), notice("2025-07-18", "founded")],
      ["grant"],
    ],
    [
      "a notice of an earlier day settles no later objection",
      [notice("2025-07-20", "founded"), notice("2025-07-18", "none")],
      ["deny", "notice.no-founded-objection"],
    ],
    [
      "sponsors named on the earlier day do not replace those of the later one",
      [sponsors("2025-07-20", "grave"), sponsors("2025-07-18", "none")],
      ["bar", "sponsors.not-under-penalty"],
    ],
  ])("case 17 of its kind: %s", (_what, [first, second], wanted) => {
    const file = [...candidate, first as Step];
    expect(outcome(file, second as Step).slice(0, 1)).toEqual(["grant"]);
    expect(outcome([...file, second as Step], admit)).toEqual(wanted);
  });

  it("case 17 of its kind: a review that is entered late closes the gap", () => {
    const file = before("nominate").filter(({ step: name }) => name !== "examine");
    const reviews = [on("2024-07-20", "examine"), on("2024-03-01", "examine"), on("2023-10-01", "examine")];
    expect(outcome(file, step("nominate"))).toContain("cultivation.reviewed");
    expect(outcome([...file, ...reviews], step("nominate"))).toEqual(["grant"]);
    expect(filed([...file, ...reviews]).reviews).toEqual(["2023-10-01", "2024-03-01", "2024-07-20"]);
  });

  it("case 17 of its kind: what a late record says of the branch is not the last word, nor the first day the later one", () => {
    const by = { kind: "branch", id: "b-17", fullMembers: 2, partyGroups: false } as const;
    const file = filed([...candidate, on("2025-07-07", "examine", { by })]);
    expect(file.holder).toMatchObject({ fullMembers: 30, partyGroups: false });
    const talked = filed([...until("talk"), on("2023-05-10", "talk")]);
    expect([talked.days.talk, talked.latest.talk?.on]).toEqual(["2023-05-10", step("talk").on]);
  });

  it("an act is held against the latest day on file, whatever was filed last; so is a vote that is lost", () => {
    const file = [...candidate, on("2025-07-20", "examine"), on("2025-07-12", "examine")];
    expect(outcome(file, on("2025-07-19", "screen"))).toEqual(["bar", "order.forward"]);
    expect(outcome(file, lost("2025-07-19", "admit"))).toEqual(expect.arrayContaining(["bar", "order.forward"]));
    expect(outcome(file, on("2025-07-20", "screen"))).toEqual(["grant"]);
  });

  it("a month counts by its first day, and a day that nobody knows for nothing", () => {
    const told = (day: string) => evolve(filed(candidate), granted({ ...step("train"), on: day }) as never).lastOn;
    expect([told("2025-08"), told("2025-07"), told("unknown")]).toEqual(["2025-08-01", "2025-07-08", "2025-07-08"]);
  });

  it("a late poll between the vote and its approval is on the probationer's file, in its place", () => {
    const file = [...until("interview"), poll("2025-08-25", 95), poll("2025-08-22", 90), on("2025-08-23", "examine")];
    const { polls, formerPolls, reviews, latest } = filed([...file, step("approve-admission")]);
    expect([polls.residence?.on, formerPolls.residence.map((one) => one.on)]).toEqual(["2025-08-25", ["2025-08-22"]]);
    expect([reviews, latest.poll?.on]).toEqual([["2025-08-23"], "2025-08-25"]);
  });
});
