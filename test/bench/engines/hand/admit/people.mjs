import { same } from "../../../agree.mjs";
import {
  candidateOnly,
  cites,
  finding,
  fullDay,
  holderOnly,
  kept,
  numbered,
  numberedAfter,
  oneMonth,
  sixMonths,
  threeDays,
  two,
  waiverOf,
} from "./finding.mjs";

const from = "2026-05-11";
const awaitsApplication = [{ step: "apply" }];

/** Whether the step is open, judged by this edition, in the order of days, and done by the holder. */
export const general = (findings, dossier, admit) => {
  const { stage, lastOn: last, holder, resolution, posted, raised } = dossier;
  const { step, on, by } = admit;
  const isOpen = stage === "candidate";
  const open = { step, stage, open: isOpen, from: candidateOnly };
  findings.push(
    finding("ladder.closed", kept(isOpen), "bar", open, cites["ladder.closed"]),
    finding("edition.in-force", kept(on >= from), "bar", { on, from }, cites["edition.in-force"]),
    finding("order.forward", kept(last === undefined || on >= last), "bar", { on, last }, cites["order.forward"]),
    notTwice(dossier, admit),
    oneAtATime(step, on, resolution),
    competent(step, by, holder),
    qualified(step, by, holder),
    notOneself(dossier),
    ...noObjection(posted, raised),
  );
};

/** The same vote is not filed twice in one round. */
const notTwice = ({ minutes, lastOn }, admit) => {
  const id = "order.not-twice";
  let twin;
  if (lastOn !== undefined && admit.on <= lastOn)
    for (let at = minutes.length - 1; at >= 0; at--) {
      const { step, on, by, ballot } = minutes[at];
      if (step === "admit" && on === admit.on && same(by, admit.by) && same(ballot, admit.ballot)) twin = at;
      if (step === "apply") break;
    }
  return finding(id, kept(twin === undefined), "bar", { minute: twin }, cites[id]);
};

/** Nobody is their own sponsor. */
const notOneself = ({ latest, person }) => {
  const id = "person.not-oneself";
  const named = latest["name-sponsors"];
  const oneself = named?.sponsors.some((one) => one.id === person?.id) ?? false;
  return finding(id, kept(!oneself), "bar", { as: "name-sponsors", oneself }, cites[id]);
};

/** While a resolution of another kind waits, and has not lapsed, nothing else is voted on. */
const oneAtATime = (step, on, resolution) => {
  const id = "resolution.one-at-a-time";
  const isLapsed = resolution !== undefined && numbered(on) > numberedAfter(resolution.on, sixMonths.count);
  const waiting = resolution === undefined || isLapsed ? undefined : resolution.step;
  const measured = { step, waiting, since: resolution?.on };
  return finding(id, kept(waiting === undefined || waiting === step), "bar", measured, cites[id]);
};

const answers = ["none", "unfounded", "immaterial", "open", "founded"];

/** What the notices of the admission brought in, wherever they hung. */
const noObjection = ({ residence, origin }, { admission }) => {
  const notices = [residence.admission, origin.admission, ...admission.map(({ notice }) => notice)];
  const found = notices.map((notice) => notice?.objections);
  const measured = { objections: answers.filter((one) => found.includes(one)) };
  return [
    ["notice.no-open-objection", "open", "defer"],
    ["notice.no-founded-objection", "founded", "deny"],
  ].map(([id, one, otherwise]) => finding(id, kept(!found.includes(one)), otherwise, measured, cites[id]));
};

const isBranch = (kind) => kind === "branch" || kind === "floating-branch";
const isSame = (by, holder) => holder !== undefined && holder.id === by.id && holder.kind === by.kind;

const competent = (step, by, holder) => {
  const isHolder = isBranch(by.kind) && isSame(by, holder);
  const is = isHolder ? "holder" : undefined;
  const measured = { step, by: by.kind, may: holderOnly, is, holder: holder === undefined ? undefined : holder.kind };
  const isUnknown = !isHolder && holder === undefined && isBranch(by.kind);
  const status = isUnknown ? "awaits" : kept(isHolder);
  return finding(
    "body.competent",
    status,
    "bar",
    measured,
    cites["body.competent"],
    isUnknown ? awaitsApplication : undefined,
  );
};

/** An organization of floating members says of itself, or the file of it, that it may bring in members. */
const qualified = (step, by, holder) => {
  const id = "body.qualified";
  const isFloating = by.kind === "floating-branch";
  const is = !isFloating ? undefined : (by.qualified ?? (isSame(by, holder) ? holder.qualified : undefined));
  const measured = { step, by: by.kind, qualified: is };
  if (isFloating && is === undefined) return finding(id, "awaits", "bar", measured, cites[id], awaitsQualified);
  return finding(id, kept(!isFloating || is), "bar", measured, cites[id]);
};

const awaitsQualified = [{ step: "admit", field: "by.qualified" }];

const awaited = [{ step: "name-sponsors" }];

/** Two different people, full members, under no grave penalty, and preferably under none. */
export const sponsors = (findings, { latest, received }) => {
  const named = latest["name-sponsors"];
  if (named === undefined) return unknown(findings, received);
  const list = named.sponsors;
  let full = 0;
  let notGrave = 0;
  let notLesser = 0;
  for (const { fullMember, penalty } of list) {
    if (fullMember) full++;
    if (penalty !== "grave") notGrave++;
    if (penalty !== "lesser") notLesser++;
  }
  const people = different(list);
  const count = list.length;
  const range = { fewest: two, most: two, count: people };
  findings.push(
    finding("sponsors.two", kept(people === 2), "bar", range, cites["sponsors.two"]),
    fit("sponsors.full-members", kept(full === count), "bar", count, full),
    fit("sponsors.not-under-penalty", kept(notGrave === count), "bar", count, notGrave),
    fit("sponsors.no-lesser-penalty", kept(notLesser === count), "warn", count, notLesser),
    ofTheHolder(named.on, received),
  );
};

/** Sponsors of a branch that was left are named anew. */
const ofTheHolder = (named, received) => {
  const id = "sponsors.of-the-holder";
  const isOurs = named === undefined || received === undefined || named >= received;
  return finding(id, kept(isOurs), "warn", { named, received }, cites[id]);
};

const fit = (id, status, otherwise, count, fitting) =>
  finding(id, status, otherwise, { count, fit: fitting }, cites[id], status === "awaits" ? awaited : undefined);

const unknown = (findings, received) => {
  const range = { fewest: two, most: two, count: undefined };
  findings.push(
    finding("sponsors.two", "awaits", "bar", range, cites["sponsors.two"], awaited),
    fit("sponsors.full-members", "awaits", "bar"),
    fit("sponsors.not-under-penalty", "awaits", "bar"),
    fit("sponsors.no-lesser-penalty", "awaits", "warn"),
    ofTheHolder(undefined, received),
  );
};

/** How many people a list names; nearly always it has two entries. */
const different = (list) =>
  list.length === 2 ? (list[0].id === list[1].id ? 1 : 2) : new Set(list.map(({ id }) => id)).size;

/** The papers of a candidate: political review, training, the two reviews, and the form. */
export const papers = (findings, dossier, step) => {
  const { latest, person } = dossier;
  const { vet, train, screen, prereview } = latest;
  const form = latest["fill-form"];
  findings.push(
    bothPlaces(vet, person, dossier.vetted),
    review("vetting.passed", vet, vet !== undefined && vet.conclusion === "qualified", awaitsVetting),
    trained(dossier, train),
    longEnough(train),
    review("screening.passed", screen, screen !== undefined && screen.outcome === "passed", awaitsScreening),
    review("prereview.passed", prereview, prereview !== undefined && prereview.outcome === "passed", awaitsPrereview),
    filled(form),
    inTime(prereview, step.on),
  );
};

const awaitsVetting = [{ step: "vet" }];
const awaitsScreening = [{ step: "screen" }];
const awaitsPrereview = [{ step: "prereview" }];
const awaitsTraining = [{ step: "train" }];
const awaitsForm = [{ step: "fill-form" }];

const bothPlaces = (vet, person, asked) => {
  const missing = [];
  if (person === undefined || person.floating) {
    if (!asked.residence) missing.push("residence");
    if (!asked.origin && !isOnePlace(person)) missing.push("origin");
  }
  const id = "vetting.both-places";
  const measured = { vetted: vet !== undefined, missing };
  if (vet === undefined) return finding(id, "awaits", "bar", measured, cites[id], awaitsVetting);
  return finding(id, kept(missing.length === 0), "bar", measured, cites[id]);
};

const isOnePlace = (person) => person !== undefined && person.places.residence === person.places.origin;

const review = (id, paper, passed, awaited) =>
  paper === undefined
    ? finding(id, "awaits", "bar", { day: undefined, passed: undefined }, cites[id], awaited)
    : finding(id, kept(passed), "bar", { day: paper.on, passed }, cites[id]);

const trained = (dossier, train) => {
  const days = train === undefined ? undefined : train.days;
  const hours = train === undefined ? undefined : train.hours;
  const isTrained = train !== undefined && (days > 0 || hours > 0);
  const waiver = isTrained ? undefined : waiverOf(dossier, "training.held");
  const status = isTrained ? "holds" : waiver !== undefined ? "waived" : train === undefined ? "awaits" : "broken";
  const awaits = status === "awaits" ? awaitsTraining : undefined;
  return finding("training.held", status, "bar", { days, hours }, cites["training.held"], awaits, waiver);
};

const longEnough = (train) => {
  const id = "training.long-enough";
  const { days, hours } = train ?? {};
  const measured = { days, hours, needDays: threeDays, needHours: fullDay };
  if (train === undefined) return finding(id, "awaits", "warn", measured, cites[id], awaitsTraining);
  return finding(id, kept(days >= threeDays.count || hours >= fullDay.count), "warn", measured, cites[id]);
};

const filled = (form) =>
  form === undefined
    ? finding("form.filled", "awaits", "bar", { day: undefined }, cites["form.filled"], awaitsForm)
    : finding("form.filled", "holds", "bar", { day: form.on }, cites["form.filled"]);

const inTime = (prereview, on) => {
  const id = "admission.within-a-month";
  const day = prereview === undefined ? undefined : prereview.on;
  const isInTime = day !== undefined && numbered(on) <= numberedAfter(day, oneMonth.count);
  return finding(id, kept(isInTime), "warn", { from: day, on, within: oneMonth }, cites[id]);
};

const atResidence = ["employer", "community", "police", "family-planning", "commerce", "tax"];
const atOrigin = ["community", "police", "family-planning", "commerce", "tax"];

/** The bilateral investigation: every source asked, none of the police adverse, doubts told, no opinion stale. */
export const investigation = (findings, { person, heard, away }, { on }) => {
  const isOnePlace = person !== undefined && person.places.residence === person.places.origin;
  const found = { today: numbered(on), known: "", isStale: false, missing: [], stale: [], adverse: [], doubts: [] };
  lookFor(found, "residence", atResidence, heard.residence);
  if (!isOnePlace) {
    lookFor(found, "origin", atOrigin, heard.origin);
  }
  weighAll(found, heard, away, isOnePlace);
  report(findings, found, isOnePlace ? atResidence.length : atResidence.length + atOrigin.length);
};

/** Those of a place that were not heard, and those whose opinion is more than half a year old. */
const lookFor = (found, at, sources, opinions) => {
  for (let turn = 0; turn < sources.length; turn++) {
    const source = sources[turn];
    const opinion = opinions[source];
    if (opinion === undefined) found.missing.push({ at, source });
    else if (isStale(found, opinion.on)) found.stale.push({ at, source });
  }
};

/** Opinions of one place are mostly of one day, so the last day is remembered. */
const isStale = (found, day) => {
  if (day !== found.known) {
    found.known = day;
    found.isStale = found.today > numberedAfter(day, sixMonths.count);
  }
  return found.isStale;
};

const weighAll = (found, heard, away, isOnePlace) => {
  weighPlace(found, "residence", heard.residence);
  if (!isOnePlace) weighPlace(found, "origin", heard.origin);
  for (const { heard: left } of away)
    for (const opinion of Object.values(left))
      if (opinion !== undefined) weigh(found, opinion.at, opinion.source, opinion.opinion);
};

const weighPlace = (found, at, opinions) => {
  for (let turn = 0; turn < atResidence.length; turn++) {
    const opinion = opinions[atResidence[turn]];
    if (opinion !== undefined) weigh(found, at, atResidence[turn], opinion.opinion);
  }
};

const weigh = ({ adverse, doubts }, at, source, opinion) => {
  if (opinion === "favorable") return;
  if (opinion === "adverse" && source === "police") adverse.push({ at, source });
  else doubts.push({ at, source });
};

const report = (findings, { missing, adverse, doubts, stale }, needed) => {
  const awaits = missing.length === 0 ? undefined : missing.map(({ at, source }) => ({ step: "consult", at, source }));
  const full = awaits === undefined ? "holds" : "awaits";
  const fresh = { stale, fresh: sixMonths };
  findings.push(
    finding("investigation.full", full, "bar", { needed, missing }, cites["investigation.full"], awaits),
    finding(
      "investigation.none-adverse",
      kept(adverse.length === 0),
      "bar",
      { adverse },
      cites["investigation.none-adverse"],
    ),
    finding(
      "investigation.doubts-weighed",
      kept(doubts.length === 0),
      "warn",
      { doubts },
      cites["investigation.doubts-weighed"],
    ),
    finding("investigation.fresh", kept(stale.length === 0), "bar", fresh, cites["investigation.fresh"]),
  );
};
