import { decide, evolve, explain, outlook, replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";
import text from "./p-17.js"; // a string of JSON, from wherever you keep it

const file = readMinutes(text); // checks the shape, never throws
if (!file.ok) throw new Error(file.problems.map((p) => `${p.path} ${p.code}`).join("\n"));
const dossier = replay(file.minutes); // a dossier is the fold of its minutes

// Narrow the stage, and only the steps open at that stage compile.
if (dossier.stage !== "candidate") throw new Error("not a candidate");

const written = { yes: 0, no: 0, abstain: 0 };
const decision = decide(policy, dossier, {
  step: "admit",
  on: "2026-06-16",
  by: { kind: "branch", id: "b-17", fullMembers: 30 },
  ballot: { entitled: 30, present: 26, yes: 24, no: 1, abstain: 1, written, secret: true, alone: true },
});
console.log(explain(decision, "en")); // or "zh"
// deferred: admit on 2026-06-16, by cpc-2026
//   ✗ poll.pass-mark  45 of 50 at residence, 79 of 100 at origin; at least 80% must approve → defer  [hanshou 三(3)]
//   ✓ ballot.majority  24 of 30 entitled in favor; more than 1/2 needed  [cpc-2026 Art. 20]
//   … and every other rule, kept or not

// Whatever was decided goes into the minutes. A barred step decides nothing.
const after = decision.verdict === "bar" ? dossier : evolve(dossier, decision.minute);

// What would still stand in the way, even if everyone voted yes?
console.log(outlook(policy, after, "2026-06-17").map((finding) => finding.rule));
// [ 'poll.pass-mark', 'deferral.over' ]

// @ts-expect-error '"convert"' is not open to a candidate
() => decide(policy, dossier, { step: "convert", on: "2026-06-17" });
