import { readFileSync } from "node:fs";

/**
 * What each rule of the step `admit` leads to where it is broken, in the policy's order. Every engine is given the same
 * table, and hands back the ids it found.
 */
const consequences = {
  "ladder.closed": "bar",
  "edition.in-force": "bar",
  "order.forward": "bar",
  "order.not-twice": "bar",
  "body.competent": "bar",
  "body.qualified": "bar",
  "person.not-oneself": "bar",
  "sponsors.two": "bar",
  "sponsors.full-members": "bar",
  "sponsors.not-under-penalty": "bar",
  "sponsors.no-lesser-penalty": "warn",
  "vetting.both-places": "bar",
  "vetting.passed": "bar",
  "training.held": "bar",
  "training.long-enough": "warn",
  "screening.passed": "bar",
  "prereview.passed": "bar",
  "form.filled": "bar",
  "admission.within-a-month": "warn",
  "body.large-enough": "bar",
  "ballot.adds-up": "bar",
  "ballot.roll": "warn",
  "ballot.quorum": "bar",
  "ballot.secret": "bar",
  "ballot.alone": "bar",
  "ballot.majority": "deny",
  "lead.right-side": "warn",
  "investigation.full": "bar",
  "investigation.none-adverse": "bar",
  "investigation.doubts-weighed": "warn",
  "investigation.fresh": "bar",
  "poll.adds-up": "bar",
  "poll.valid": "bar",
  "poll.held": "bar",
  "poll.held-somewhere": "bar",
  "poll.fresh": "bar",
  "poll.pass-mark": "defer",
  "poll.floor": "deny",
  "deferral.over": "bar",
  "deferral.at-most-two": "deny",
};

/** All rules that are asked, in the policy's order. */
export const ruleIds = Object.keys(consequences);

/** Those of a table by rule, as pairs of rule and condition in the policy's order. */
export const inOrder = (table) => ruleIds.filter((rule) => rule in table).map((rule) => [rule, table[rule]]);

/** What every engine answers: the rules that are broken and those that await, and the gravest of what they lead to. */
export const answer = (broken, awaits) => ({
  verdict: gravestOf(broken, awaits),
  broken,
  awaits,
});

const gravestOf = (broken, awaits) => {
  const isLost = broken.includes("ballot.majority");
  const isBar = (rule) => consequences[rule] !== "warn" && (!isLost || stopping.has(rule));
  let gravest = awaits.some(isBar) ? gravity.bar : 0;
  for (const rule of broken)
    if (consequences[rule] !== "bar" || isBar(rule)) gravest = Math.max(gravest, gravity[consequences[rule]]);
  return verdicts[gravest];
};

/** What bars a lost vote too: the meeting is void. Whatever else would bar a vote that is won, a lost one is filed. */
const stopping = new Set([
  ...["ladder.closed", "edition.in-force", "order.forward", "order.not-twice", "body.competent"],
  ...["body.qualified", "body.large-enough"],
  ...["ballot.adds-up", "ballot.quorum", "ballot.secret", "ballot.alone", "poll.adds-up"],
]);

const verdicts = ["grant", "defer", "deny", "bar"];
const gravity = { warn: 0, defer: 1, deny: 2, bar: 3 };

/** The version of a package as it is installed here: not all of them let their `package.json` be imported. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
