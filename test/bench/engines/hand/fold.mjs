import {
  approveAdmission,
  approveConversion,
  approveExtension,
  entrust,
  fileNo,
  move,
  noteDuty,
  noteHolder,
  noteVetted,
  sideOf,
} from "./move.mjs";
import { post, raisedBy } from "./notice.mjs";
import { carriedOver } from "./probation.mjs";
import { isCarriedOver, isDropped, resolve, stepDown } from "./vote.mjs";
import { blank, enter, letGo, startOver } from "./state.mjs";

/**
 * What a good engineer would write for this one job: one object with all fields, filled in by a `switch`. Nothing is
 * checked, frozen or kept general. It is the limit that `replay` is measured against.
 */
export const fold = (minutes) => {
  const dossier = blank(minutes);
  for (let at = 0; at < minutes.length; at++) fileMinute(dossier, minutes[at]);
  return dossier;
};

/** Puts one minute into the file: a granted one, a meeting's setback, or a body's own no. */
const fileMinute = (dossier, minute) => {
  noteHolder(dossier, minute.by);
  if (!(dossier.lastOn >= minute.on)) dossier.lastOn = minute.on;
  if (isDropped(dossier, minute)) letGo(dossier);
  if (minute.verdict === "grant") {
    if (dossier.resolution?.step === "admit" && isCarriedOver(dossier, minute)) dossier.sinceVote.push(minute);
    fileGrant(dossier, minute);
  } else fileSetback(dossier, minute, minute.step);
};

const fileSetback = (dossier, minute, step) => {
  if (dossier.resolution?.step === step) letGo(dossier);
  if (step === "admit" || step === "convert") {
    const { residence, origin } = dossier.polls;
    const setback = { on: minute.on, polls: { residence, origin }, waivers: dossier.waivers.length };
    (minute.verdict === "defer" ? dossier.deferrals : dossier.refusals).push(setback);
  } else if (minute.outcome === "failed" || minute.outcome === "refused" || minute.conclusion === "unqualified") {
    fileNo(dossier, minute, step);
  }
};

/** Files what was granted: one case for each step, the most frequent first. It is as long as the ladder. */
const fileGrant = (dossier, minute) => {
  const { step, on } = minute;
  const { latest, days } = dossier;
  switch (step) {
    case "consult":
      dossier.heard[sideOf(dossier.person, minute.at)][minute.source] = minute;
      noteDuty(dossier, minute.by, "opinions");
      latest.consult = minute;
      days.consult ??= on;
      return;
    case "poll":
      filePoll(dossier, minute, sideOf(dossier.person, minute.at));
      noteDuty(dossier, minute.by, "poll");
      latest.poll = minute;
      days.poll ??= on;
      return;
    case "examine":
      dossier.reviews.push(on);
      noteDuty(dossier, minute.by, "examination");
      latest.examine = minute;
      days.examine ??= on;
      return;
    case "file":
      dossier.filed[minute.record] ??= on;
      latest.file = minute;
      days.file ??= on;
      return;
    case "talk":
      latest.talk = minute;
      days.talk ??= on;
      return;
    case "assign-mentors":
      latest["assign-mentors"] = minute;
      days["assign-mentors"] ??= on;
      return;
    case "name-sponsors":
      latest["name-sponsors"] = minute;
      days["name-sponsors"] ??= on;
      return;
    case "train":
      latest.train = minute;
      days.train ??= on;
      return;
    case "fill-form":
      latest["fill-form"] = minute;
      days["fill-form"] ??= on;
      return;
    case "deliberate":
      if (minute.outcome === "failed") return fileNo(dossier, minute, step);
      latest.deliberate = minute;
      days.deliberate ??= on;
      return;
    case "interview":
      latest.interview = minute;
      days.interview ??= on;
      return;
    case "place":
      latest.place = minute;
      days.place ??= on;
      return;
    case "swear":
      latest.swear = minute;
      days.swear ??= on;
      return;
    case "observe":
      dossier.reviews.push(on);
      noteDuty(dossier, minute.by, "examination");
      latest.observe = minute;
      days.observe ??= on;
      return;
    case "petition":
      latest.petition = minute;
      days.petition ??= on;
      return;
    case "archive":
      latest.archive = minute;
      days.archive ??= on;
      return;
    case "postpone":
      latest.postpone = minute;
      days.postpone ??= on;
      return;
    case "screen":
      if (minute.outcome === "failed") return fileNo(dossier, minute, step);
      latest.screen = minute;
      days.screen ??= on;
      return;
    case "prereview":
      if (minute.outcome === "failed") return fileNo(dossier, minute, step);
      latest.prereview = minute;
      days.prereview ??= on;
      return;
    case "vet":
      if (minute.conclusion === "unqualified") return fileNo(dossier, minute, step);
      noteVetted(dossier, minute);
      latest.vet = minute;
      days.vet ??= on;
      return;
    case "admit":
      resolve(dossier, minute);
      latest.admit = minute;
      days.admit ??= on;
      return;
    case "convert":
      resolve(dossier, minute);
      latest.convert = minute;
      days.convert ??= on;
      return;
    case "extend":
      resolve(dossier, minute);
      latest.extend = minute;
      days.extend ??= on;
      return;
    case "cancel":
      resolve(dossier, minute);
      latest.cancel = minute;
      days.cancel ??= on;
      return;
    case "entrust":
      entrust(dossier, minute.to, minute.duties);
      latest.entrust = minute;
      days.entrust ??= on;
      return;
    case "notice":
      dossier.notices[minute.for] = minute;
      post(dossier, minute);
      dossier.raised[minute.for] = raisedBy(dossier, minute);
      noteDuty(dossier, minute.by, "notice");
      latest.notice = minute;
      days.notice ??= on;
      return;
    case "transfer":
      move(dossier, minute);
      latest.transfer = minute;
      days.transfer ??= on;
      return;
    case "waive":
      dossier.waivers.push(minute);
      latest.waive = minute;
      days.waive ??= on;
      return;
    case "apply":
      return apply(dossier, minute);
    case "recognize":
      dossier.filed = {};
      dossier.since = on;
      enter(dossier, "activist");
      days.recognize ??= on;
      return;
    case "nominate":
      dossier.since = on;
      enter(dossier, "candidate");
      days.nominate ??= on;
      return;
    case "approve-admission":
      if (minute.outcome === "refused") return fileNo(dossier, minute, step);
      return carryOver(dossier, minute);
    case "approve-conversion":
      if (minute.outcome === "refused") return fileNo(dossier, minute, step);
      return approveConversion(dossier, minute);
    case "approve-extension":
      if (minute.outcome === "refused") return fileNo(dossier, minute, step);
      return approveExtension(dossier, minute);
    case "approve-cancellation":
      if (minute.outcome === "refused") return fileNo(dossier, minute, step);
      return startOver(dossier);
    case "step-down":
      return stepDown(dossier, minute);
    case "annul":
    case "withdraw":
      return startOver(dossier);
  }
};

/** What was filed since the vote is on the file of the probation, which runs from the vote. */
const carryOver = (dossier, minute) => {
  const carried = carriedOver(dossier);
  approveAdmission(dossier, minute);
  Object.assign(dossier, carried);
};

const filePoll = ({ polls, formerPolls }, minute, at) => {
  if (polls[at] !== undefined) formerPolls[at].push(polls[at]);
  polls[at] = minute;
};

const apply = (dossier, minute) => {
  startOver(dossier);
  dossier.stage = "applicant";
  dossier.since = minute.on;
  dossier.person = minute.person;
  dossier.holder = minute.by;
  dossier.side = minute.venue === "origin" ? "origin" : "residence";
  dossier.days.apply = minute.on;
};
