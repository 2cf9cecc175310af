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
const vote = (findings, { side, person, holder }, { step, by, ballot }) => {
  const { entitled, present, secret, alone } = ballot;
  const inFavor = ballot.yes + ballot.written.yes;
  const last = by.fullMembers ?? (holder?.kind === by.kind && holder.id === by.id ? holder.fullMembers : undefined);
  const full = by.fullMembers === undefined && entitled > (last ?? 0) ? undefined : last;
  const left = unexplained(ballot, full);
  const room = { step, share: { count: present, of: entitled }, mark: moreThanHalf, unexplained: left };
  const favor = { step, share: { count: inFavor, of: entitled }, mark: moreThanHalf, unexplained: left };
  findings.push(
    largeEnough(step, last, by.fullMembers === undefined ? entitled : undefined),
    addsUp(step, ballot, full),
    rollOf(step, ballot, full, left),
    half("ballot.quorum", "bar", room),
    finding("ballot.secret", kept(secret), "bar", { step, is: secret }, cites["ballot.secret"]),
    finding("ballot.alone", kept(alone), "bar", { step, is: alone }, cites["ballot.alone"]),
    half("ballot.majority", "deny", favor),
    rightSide(side, person),
  );
};

/** Full members who are neither entitled nor excused by consent. */
const unexplained = ({ entitled, excused }, fullMembers) =>
  fullMembers === undefined
    ? 0
    : Math.max(0, fullMembers - entitled - (excused?.consented === true ? excused.count : 0));

const rollOf = (step, { entitled, excused }, fullMembers, left) => {
  const known = fullMembers === undefined ? {} : { entitled, excused };
  const measured = { step, fullMembers, entitled: known.entitled, excused: known.excused, unexplained: left };
  return finding("ballot.roll", kept(left === 0), "warn", measured, cites["ballot.roll"]);
};

const awaitsExcused = [{ step: "admit", field: "ballot.excused" }];

/** More than half of those entitled, and of those with whom nobody excused. */
const half = (id, otherwise, measured) => {
  const { share, unexplained: left } = measured;
  const isMet = share.of > 0 && share.count * 2 > share.of;
  return isMet && share.count * 2 <= share.of + left
    ? finding(id, "awaits", otherwise, measured, cites[id], awaitsExcused)
    : finding(id, kept(isMet), otherwise, measured, cites[id]);
};

const largeEnough = (step, fullMembers, entitled) => {
  const id = "body.large-enough";
  const measured = { step, fullMembers, entitled, fewest: three };
  const isLarge = (entitled ?? 0) >= three.count;
  return !isLarge && fullMembers === undefined
    ? finding(id, "awaits", "bar", measured, cites[id], awaitsMembers)
    : finding(id, kept(isLarge || fullMembers >= three.count), "bar", measured, cites[id]);
};

const votesIn = ({ yes, no, abstain }) => yes + no + abstain;

const addsUp = (step, ballot, fullMembers) => {
  const { present, entitled, written, late } = ballot;
  const excused = ballot.excused?.count ?? 0;
  const cast = votesIn(ballot);
  const absent = votesIn(written) + (late === undefined ? 0 : votesIn(late));
  const fits = cast === present && present + absent <= entitled;
  const isUnknown = fits && fullMembers === undefined;
  const status = isUnknown ? "awaits" : kept(fits && entitled + excused <= fullMembers);
  const measured = { step, cast, present, absent, entitled, excused, fullMembers, missing: [] };
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
