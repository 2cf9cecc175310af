import {
  cites,
  dayOf,
  finding,
  floor,
  kept,
  moreThanHalf,
  numbered,
  numberedAfter,
  passMark,
  seven,
  sixMonths,
  two,
  waiverOf,
} from "./finding.mjs";

/** What is asked of the polls at both places; they are counted once, and given back for what else asks for them. */
export const polls = (findings, dossier, step) => {
  const found = pollsOf(dossier);
  findings.push(
    addsUp(found.standing),
    valid(found.standing),
    notTooSoon(dossier, found.all),
    held(found),
    heldSomewhere(found),
    fresh(found.standing, step.on),
    passMarkReached(dossier, found.standingShares),
    floorKept(found.standingShares),
  );
  return found;
};

/** The polls of both places (or of the one) as counted, those a vote is measured on, and their bare shares. */
const pollsOf = (dossier) => {
  const { person, polls } = dossier;
  const all = [counted("residence", polls.residence)];
  if (person === undefined || person.places.residence !== person.places.origin)
    all.push(counted("origin", polls.origin));
  const shares = all.map(share);
  const waiver = waiverOf(dossier, "poll.held");
  const isPartial = waiver !== undefined && shares.some(isPolled) && !shares.every(isPolled);
  if (!isPartial) return { all, shares, waiver, standing: all, standingShares: shares };
  return { all, shares, waiver, standing: all.filter(isPolled), standingShares: shares.filter(isPolled) };
};

/** Whether there is at least one valid ballot. */
const isPolled = ({ of }) => of > 0;

/** Approving and valid ballots of a poll; of none, nothing. */
const counted = (at, poll) =>
  poll === undefined
    ? { at, count: 0, of: 0, poll }
    : { at, count: poll.approve, of: poll.approve + poll.against + poll.abstain, poll };

const share = ({ at, count, of }) => ({ at, count, of });

/** Whether a poll was held at each place, or set aside at one. */
const held = ({ shares, waiver }) => {
  const missing = shares.filter(({ of }) => of === 0);
  const measured = { polls: shares };
  const clause = cites["poll.held"];
  if (missing.length === 0) return finding("poll.held", "holds", "bar", measured, clause);
  if (waiver !== undefined) return finding("poll.held", "waived", "bar", measured, clause, undefined, waiver);
  return finding("poll.held", "awaits", "bar", measured, clause, missing.map(poll));
};

/** Whether at least one place was polled. */
const heldSomewhere = ({ shares }) => {
  const polled = shares.filter(isPolled).map(placeOf);
  const measured = { polled, asked: shares.map(placeOf) };
  const clause = cites["poll.held-somewhere"];
  return polled.length > 0
    ? finding("poll.held-somewhere", "holds", "bar", measured, clause)
    : finding("poll.held-somewhere", "awaits", "bar", measured, clause, shares.map(poll));
};

const placeOf = ({ at }) => at;
const poll = ({ at }) => ({ step: "poll", at });

/** Whether the papers of each poll add up. */
const addsUp = (standing) => {
  const polls = standing.map(papersOf);
  const isBad = polls.some(
    ({ counted, returned, issued }) => counted !== undefined && !(counted === returned && returned <= issued),
  );
  return answered("poll.adds-up", isBad, standing, { polls });
};

const papersOf = ({ at, of, poll }) =>
  poll === undefined
    ? { at, issued: 0, returned: 0, counted: undefined }
    : { at, issued: poll.issued, returned: poll.returned, counted: of + poll.spoiled };

/** Whether enough papers of each poll came back. */
const valid = (standing) => {
  const polls = standing.map(returnedOf);
  const isBad = polls.some(({ held, count, of }) => held && !(count * 2 > of && count >= seven.count));
  return answered("poll.valid", isBad, standing, { polls, mark: moreThanHalf, ballots: seven });
};

const returnedOf = ({ at, poll }) =>
  poll === undefined ? { at, count: 0, of: 0, held: false } : { at, count: poll.returned, of: poll.issued, held: true };

/** Whether each place had rested after its polls that fell short. */
const notTooSoon = ({ formerPolls }, all) => {
  const spans = all.flatMap(({ at, poll }) =>
    poll === undefined ? [] : [{ ...spanOf(poll.on, formerPolls[at]), at }],
  );
  const isTooSoon = ({ on, again }) => again !== undefined && on < again;
  const measured = spans.find(isTooSoon) ?? spans[0] ?? { rest: 0 };
  return finding("poll.not-too-soon", kept(!isTooSoon(measured)), "bar", measured, cites["poll.not-too-soon"]);
};

const spanOf = (on, before) => {
  let span = { on, last: undefined, rest: 0, again: undefined };
  for (const last of before) {
    const rest = restAfter(last);
    const again = dayOf(numberedAfter(last.on, rest));
    if (span.again === undefined || again >= span.again) span = { on, last: last.on, rest, again };
  }
  return span;
};

/** How many months a place rests: after a poll that is void, passed, or in which nobody voted, not at all. */
export const restAfter = (poll) => {
  const { count, of } = counted(poll.at, poll);
  const addsUp = of + poll.spoiled === poll.returned && poll.returned <= poll.issued;
  const isVoid = !addsUp || poll.returned * 2 <= poll.issued || poll.returned < seven.count;
  if ((poll.under.policy === "elsewhere" && isVoid) || count * 100 >= of * passMark.part) return 0;
  return count * 100 >= of * floor.part ? 6 : 12;
};

/** Whether each poll is at most half a year old. */
const fresh = (standing, on) => {
  const today = numbered(on);
  const polls = standing.map(({ at, poll }) => ({ at, on: poll === undefined ? undefined : poll.on }));
  const isBad = polls.some((poll) => poll.on !== undefined && today > numberedAfter(poll.on, sixMonths.count));
  return answered("poll.fresh", isBad, standing, { on, fresh: sixMonths, polls });
};

/** Broken where one poll is bad; otherwise a poll that was not held is awaited. */
const answered = (id, isBad, standing, measured) => {
  if (isBad) return finding(id, "broken", "bar", measured, cites[id]);
  const missing = standing.filter(({ poll }) => poll === undefined);
  return missing.length === 0
    ? finding(id, kept(true), "bar", measured, cites[id])
    : finding(
        id,
        "awaits",
        "bar",
        measured,
        cites[id],
        missing.map(({ at }) => ({ step: "poll", at })),
      );
};

/** Whether 80 in 100 approve at each place, unless a committee has set the mark aside. */
const passMarkReached = (dossier, polls) => {
  const measured = { polls, mark: passMark };
  const clause = cites["poll.pass-mark"];
  const status = reached(polls, passMark.part);
  if (status === "holds") return finding("poll.pass-mark", status, "defer", measured, clause);
  const waiver = waiverOf(dossier, "poll.pass-mark");
  if (waiver !== undefined) return finding("poll.pass-mark", "waived", "defer", measured, clause, undefined, waiver);
  return finding("poll.pass-mark", status, "defer", measured, clause, status === "awaits" ? awaited(polls) : undefined);
};

/** Whether 60 in 100 approve at each place. */
const floorKept = (polls) => {
  const status = reached(polls, floor.part);
  const awaits = status === "awaits" ? awaited(polls) : undefined;
  return finding("poll.floor", status, "deny", { polls, mark: floor }, cites["poll.floor"], awaits);
};

/** Whether each poll reaches so many in 100: not where one falls short, unknown where one is missing. */
const reached = (polls, percent) => {
  let isUnknown = false;
  for (const { count, of } of polls) {
    if (of === 0) isUnknown = true;
    else if (count * 100 < of * percent) return kept(false);
  }
  return isUnknown ? "awaits" : kept(true);
};

/** The polls that are still to be held. */
const awaited = (polls) => polls.filter(({ of }) => of === 0).map(({ at }) => ({ step: "poll", at }));

/** Whether earlier deferrals are over and no poll is used twice, and whether this would be a third one. */
export const deferrals = (findings, dossier, { on }, { standingShares }) => {
  findings.push(over(dossier, on), atMostTwo(dossier, standingShares));
};

const over = (dossier, on) => {
  const found = { until: 0, residence: false, origin: false };
  for (const setback of dossier.deferrals) weigh(found, setback, dossier);
  for (const setback of dossier.refusals) weigh(found, setback, dossier);
  const until = found.until === 0 ? undefined : dayOf(found.until);
  const stillStanding = [];
  if (found.residence) stillStanding.push("residence");
  if (found.origin) stillStanding.push("origin");
  const isOver = stillStanding.length === 0 && (until === undefined || on >= until);
  return finding("deferral.over", kept(isOver), "bar", { on, until, stillStanding }, cites["deferral.over"]);
};

const weigh = (found, { polls, waivers }, dossier) => {
  const isWaived = dossier.waivers.slice(0, waivers).some(({ rule }) => rule === "poll.pass-mark");
  const mark = isWaived ? floor.part : passMark.part;
  for (const at of ["residence", "origin"]) {
    const { count, of, poll } = counted(at, polls[at]);
    if (of === 0 || count * 100 >= of * mark) continue;
    const months = count * 100 >= of * floor.part ? 6 : 12;
    found.until = Math.max(found.until, numberedAfter(poll.on, months));
    for (const place of ["residence", "origin"]) if (dossier.polls[place] === poll) found[place] = true;
  }
};

const atMostTwo = (dossier, polls) => {
  const before = dossier.deferrals.length;
  const waived = waiverOf(dossier, "poll.pass-mark") !== undefined;
  const status = waived || before < two.count ? "holds" : reached(polls, passMark.part);
  const measured = { before, most: two, polls, mark: passMark, waived };
  const awaits = status === "awaits" ? awaited(polls) : undefined;
  return finding("deferral.at-most-two", status, "deny", measured, cites["deferral.at-most-two"], awaits);
};
