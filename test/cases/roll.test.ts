import { describe, expect, it } from "vitest";
import type { Ballot } from "../../src/domain/ballot.js";
import type { Told } from "../../src/domain/told.js";
import { judge } from "../../src/engine/decide.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { found, step, trouble } from "../support/career.js";
import { on, outcome, until, filed } from "./file.js";

const written = { yes: 0, no: 0, abstain: 0 };
/** The vote on admission of a branch of 30, at which sixteen are entitled, but for what is changed. */
const vote = (changes: Partial<Ballot>, by: object = {}) => {
  const ballot = {
    ...step("admit").ballot,
    entitled: 16,
    present: 16,
    yes: 16,
    no: 0,
    abstain: 0,
    written,
    ...changes,
  };
  return on("2025-08-20", "admit", { by: { ...step("admit").by, ...by }, ballot });
};
const few = { present: 9, yes: 9 };
const excused = (count: number, consented = true) => ({ excused: { count, consented } });
const roll = "ballot.roll";
const both = [roll, "ballot.quorum", "ballot.majority"];

describe("ruling 15: the roll explains itself", () => {
  it.each<[string, Partial<Ballot>, object, readonly string[]]>([
    ["fourteen left off without a word, whom the vote does not hang on", {}, {}, ["grant", roll]],
    ["nine of sixteen, where thirty are members", few, {}, ["bar", ...both]],
    ["nine of sixteen, with fourteen excused by consent", { ...few, ...excused(14) }, {}, ["grant"]],
    [
      "nine of sixteen, with fourteen excused by nobody's consent",
      { ...few, ...excused(14, false) },
      {},
      ["bar", ...both],
    ],
    [
      "two excused and twelve not, whom a majority hangs on",
      { yes: 14, no: 2, ...excused(2) },
      {},
      ["bar", roll, "ballot.majority"],
    ],
    ["nine of sixteen and one unexplained", few, { fullMembers: 17 }, ["grant", roll]],
    ["nine of sixteen and two unexplained", few, { fullMembers: 18 }, ["bar", ...both]],
    ["nine of sixteen in a step that leaves the number to the file", few, { fullMembers: undefined }, ["bar", ...both]],
    ["more excused than there are members", excused(15), {}, ["bar", "ballot.adds-up"]],
  ])("%s", (_case, changes, by, expected) => {
    expect(outcome(until("fill-form"), vote(changes, by))).toEqual(expected);
  });

  it("what bars is awaited, and a lost vote stays lost whoever was left off", () => {
    const file = filed(until("fill-form"));
    const quorum = found(judge(migrantWorkers, file, vote(few)), "ballot.quorum");
    expect(quorum).toMatchObject({ status: "awaits", awaits: [{ step: "admit", field: "ballot.excused" }] });
    const lost = judge(migrantWorkers, file, vote({ yes: 3, no: 13 }));
    expect([lost.verdict, trouble(lost)]).toEqual(["deny", [roll, "ballot.majority"]]);
  });

  it("where consent or count is not told, that is what is awaited", () => {
    const known = (part: object) => ({ ...vote({}), ballot: { ...vote({}).ballot, excused: part } }) as Told;
    const awaited = (part: object) =>
      found(judge(migrantWorkers, filed(until("fill-form")), known(part)), roll)?.awaits;
    expect(awaited({ count: 14 })).toEqual([{ step: "admit", field: "ballot.excused.consented" }]);
    expect(awaited({ consented: true })).toEqual([{ step: "admit", field: "ballot.excused.count" }]);
  });
});
