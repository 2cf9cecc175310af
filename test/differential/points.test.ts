import { atLeast, meets, moreThan } from "fazhan";
import { expect, test } from "vitest";
import { ask } from "./ask.js";
import { caseOf } from "./bilateral.js";
import { fileAt, payloads } from "./payloads.js";
import { type Row, rowsOf } from "./tables.js";

const of = (kind: string): readonly Row[] => rowsOf("points").filter((row) => row.kind?.startsWith(kind));
const numbers = (text = "", between = "/"): readonly number[] => text.split(between).map(Number);

/** The points at which the library answers otherwise. */
const differences = (rows: readonly Row[], answer: (row: Row) => string) =>
  rows.map((row) => ({ ...row, library: answer(row) })).filter(({ answer: derived, library }) => derived !== library);

for (const vote of ["admit", "convert"] as const)
  test(`polls around both edges, up to a billion papers, lead ${vote} to what the solver says`, () => {
    expect(of("poll")).toHaveLength(143);
    const answer = ({ of: all, counts }: Row) => {
      const { minutes, step } = caseOf({ second: `o:${all}/${all}/0/${counts}` }, vote);
      return ask(minutes, step).decision.verdict;
    };
    expect(differences(of("poll"), answer)).toEqual([]);
  });

for (const vote of ["admit", "convert", "extend", "cancel"] as const)
  test(`quorum and majority of ${vote}, missed or reached by one, are what the solver says, up to a billion entitled`, () => {
    expect(of("ballot")).toHaveLength(144);
    expect(differences(of("ballot"), (row) => ballotTold(row, vote))).toEqual([]);
  });

test("any share, missed or reached by one, is what the solver says", () => {
  expect([...of("at-least"), ...of("more-than")]).toHaveLength(383);
  const answer = ({ kind = "", of: all, counts }: Row) => {
    const [part = 0, whole = 0] = numbers(kind.split(" ")[1]);
    const threshold = kind.startsWith("at-least") ? atLeast(part, whole) : moreThan(part, whole);
    return String(meets(threshold, { count: Number(counts), of: Number(all) }));
  };
  expect(differences([...of("at-least"), ...of("more-than")], answer)).toEqual([]);
});

const ballotTold = ({ of: all, counts }: Row, vote: "admit" | "convert" | "extend" | "cancel"): string => {
  const [present = 0, yes = 0, letters = 0] = numbers(counts);
  const none = { yes: 0, no: 0, abstain: 0 };
  const room = { entitled: Number(all), present, yes, no: present - yes, abstain: 0, secret: true, alone: true };
  const by = { kind: "branch", id: "b-17", fullMembers: Number(all) };
  const held = { ...payloads[vote], step: vote, by, ballot: { ...room, written: { ...none, yes: letters } } };
  const on = vote === "admit" ? "2025-08-04" : "2026-08-04";
  const { decision } = ask(fileAt(vote === "admit" ? "candidate" : "probationer"), { ...held, on });
  const unmet = decision.findings.filter(({ rule, status }) => status !== "holds" && rule.startsWith("ballot."));
  return [decision.verdict, ...unmet.map(({ rule }) => `${rule.replace("ballot.", "")}!`).sort()].join(" ");
};
