// @ts-check
// One opinion poll, and what follows from it. The essay has two sentences: below 80 % approval a person is deferred, below
// 60 % not taken. Here is a candidate with everything on file but the vote. We hold one poll again, with other numbers
// each time, and let everyone vote yes: whatever stands in the way then, it is the poll. Ids, dates and numbers are made up.
import { readFile } from "node:fs/promises";
import Table from "cli-table3";
import { decide, explain, replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";

// Data from outside is checked before anything looks at it. These steps do not say how they were decided: they come
// from elsewhere, and are read as granted.
const file = readMinutes(await readFile(new URL("./data/candidate.json", import.meta.url), "utf8"));
if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));

const { minutes } = file;
const place = minutes.findIndex((minute) => minute.step === "poll" && minute.at === "origin");

const polls = [
  { issued: 110, returned: 100, approve: 80, against: 12, abstain: 8 }, // "below" 80 % does not mean 80 % itself
  { issued: 110, returned: 100, approve: 79, against: 12, abstain: 9 },
  { issued: 110, returned: 100, approve: 60, against: 30, abstain: 10 },
  { issued: 110, returned: 100, approve: 59, against: 30, abstain: 11 },
  { issued: 10, returned: 6, approve: 6, against: 0, abstain: 0 }, // six friends are no poll, even if they all agree
];

/** @typedef {import("fazhan").Dossier} Dossier */

/** Which steps are open depends on the stage, so the type checker wants to know it before it lets us decide. */
const candidate = (/** @type {Dossier} */ dossier) => {
  if (dossier.stage !== "candidate") throw new Error(`not a candidate: ${dossier.stage}`);
  return dossier;
};

/** The decision that a poll leads to: on the vote, or on the poll itself where it is not valid, for then nothing is filed. */
const decisionAfter = (/** @type {(typeof polls)[number]} */ count) => {
  const polled = decide(policy, candidate(replay(minutes.slice(0, place))), {
    step: "poll",
    on: "2025-03-15",
    by: { kind: "branch", id: "b-03" }, // the home village, to which the branch of the city entrusted the poll
    at: "origin",
    spoiled: 0,
    ...count,
  });
  if (polled.verdict === "bar") return polled;
  // A dossier is nothing but its minutes, so another past is one other minute.
  return decide(policy, candidate(replay(minutes.with(place, polled.minute))), {
    step: "admit",
    on: "2025-08-04",
    by: { kind: "branch", id: "b-17", fullMembers: 30 },
    ballot: {
      entitled: 30,
      present: 30,
      yes: 30,
      no: 0,
      abstain: 0,
      written: { yes: 0, no: 0, abstain: 0 },
      secret: true,
      alone: true,
    },
  });
};

const answers = polls.map((poll) => ({ poll, decision: decisionAfter(poll) }));

const heads = {
  en: ["approve", "ballots", "what follows", "rules broken"],
  zh: ["赞成票", "有效票", "结论", "不符合的规则"],
};

for (const language of /** @type {const} */ (["en", "zh"])) {
  const table = new Table({
    head: heads[language],
    colAligns: ["right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const { poll, decision } of answers) {
    const [heading = ""] = explain(decision, language).split("\n");
    // All rules are always judged: at 59 % both sentences are broken, and the graver one gives the verdict.
    const broken = decision.findings.filter(({ status }) => status === "broken").map(({ rule }) => rule);
    table.push([poll.approve, poll.returned, heading, broken.join(", ") || "–"]);
  }
  console.log(`${table}\n`);

  const deferred = answers.find(({ decision }) => decision.verdict === "defer");
  if (deferred !== undefined) console.log(`${explain(deferred.decision, language)}\n`);
}
