import { cites, finding, kept, moreThanHalf, three } from "./admit/finding.mjs";
import { general, investigation, papers, sponsors } from "./admit/people.mjs";
import { deferrals, polls } from "./admit/polls.mjs";

/**
 * Judges an `admit` under the edition of 2026 and the essay, and returns all findings with all that was measured: what
 * a good engineer would write for this one question, without rules, terms or policies. It is the limit that `decide`
 * is measured against.
 */
export const admit = (dossier, step) => {
  const findings = [];
  general(findings, dossier, step);
  sponsors(findings, dossier);
  papers(findings, dossier, step);
  vote(findings, dossier, step);
  investigation(findings, dossier, step);
  deferrals(findings, dossier, step, polls(findings, dossier, step));
  if (isLost(findings))
    for (const one of findings) if (one.else === "bar" && !stopping.has(one.rule)) one.else = "warn";
  return { verdict: gravest(findings), findings };
};

/** Whether the meeting said no. Such a vote is filed as lost, unless it is void. */
const isLost = (findings) => findings.some(({ rule, status }) => rule === "ballot.majority" && status === "broken");
const stopping = new Set([
  ...["ladder.closed", "edition.in-force", "order.forward", "order.not-twice", "body.competent"],
  ...["body.qualified", "body.large-enough"],
  ...["ballot.adds-up", "ballot.quorum", "ballot.secret", "ballot.alone", "poll.adds-up"],
]);

const gravest = (findings) => {
  let verdict = "grant";
  for (const { status, else: otherwise } of findings) {
    if (otherwise === "warn" || (status !== "awaits" && status !== "broken")) continue;
    if (status === "awaits" || otherwise === "bar") return "bar";
    if (verdict === "grant" || otherwise === "deny") verdict = otherwise;
  }
  return verdict;
};

const awaitsMembers = [{ step: "admit", field: "by.fullMembers" }];

/** The meeting of the branch and its vote, and the side that leads. */
const vote = (findings, { side, person }, { step, by, ballot }) => {
  const { entitled, present, secret, alone } = ballot;
  const inFavor = ballot.yes + ballot.written.yes;
  const room = { share: { count: present, of: entitled }, mark: moreThanHalf };
  const favor = { share: { count: inFavor, of: entitled }, mark: moreThanHalf };
  findings.push(
    largeEnough(step, by.fullMembers, entitled),
    addsUp(step, ballot, by.fullMembers),
    finding("ballot.quorum", kept(entitled > 0 && present * 2 > entitled), "bar", room, cites["ballot.quorum"]),
    finding("ballot.secret", kept(secret), "bar", { step, is: secret }, cites["ballot.secret"]),
    finding("ballot.alone", kept(alone), "bar", { step, is: alone }, cites["ballot.alone"]),
    finding("ballot.majority", kept(entitled > 0 && inFavor * 2 > entitled), "deny", favor, cites["ballot.majority"]),
    rightSide(side, person),
  );
};

const largeEnough = (step, fullMembers, entitled) => {
  const [id, isKnown] = ["body.large-enough", fullMembers !== undefined];
  const measured = { step, fullMembers, entitled: isKnown ? undefined : entitled, fewest: three };
  return !isKnown && entitled < three.count
    ? finding(id, "awaits", "bar", measured, cites[id], awaitsMembers)
    : finding(id, kept((isKnown ? fullMembers : entitled) >= three.count), "bar", measured, cites[id]);
};

const votesIn = ({ yes, no, abstain }) => yes + no + abstain;

const addsUp = (step, ballot, fullMembers) => {
  const { present, entitled, written, late } = ballot;
  const cast = votesIn(ballot);
  const absent = votesIn(written) + (late === undefined ? 0 : votesIn(late));
  const fits = cast === present && present + absent <= entitled;
  const isUnknown = fits && fullMembers === undefined;
  const status = isUnknown ? "awaits" : kept(fits && entitled <= fullMembers);
  const measured = { step, cast, present, absent, entitled, fullMembers, missing: [] };
  return finding(
    "ballot.adds-up",
    status,
    "bar",
    measured,
    cites["ballot.adds-up"],
    isUnknown ? awaitsMembers : undefined,
  );
};

const rightSide = (side, person) => {
  const onePlace = person !== undefined && person.places.residence === person.places.origin;
  const measured = { side, leads: "inflow", onePlace };
  return finding("lead.right-side", kept(onePlace || side === "residence"), "warn", measured, cites["lead.right-side"]);
};
