import { numbered, numberedAfter } from "./day.mjs";
import { finding, kept, waiverOf } from "./finding.mjs";
import { cites, fullDay, oneMonth, threeDays } from "./terms.mjs";

/** The papers of a candidate: political review, training, the two reviews, and the form. */
export const papers = (findings, dossier, step) => {
  const { latest, person } = dossier;
  const { vet, train, screen, prereview } = latest;
  const form = latest["fill-form"];
  findings.push(
    bothPlaces(vet, person, dossier.vetted),
    review("vetting.passed", vet, vet !== undefined && vet.conclusion === "qualified", awaitsVetting),
    training(dossier, train),
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

const training = (dossier, train) => {
  const days = train === undefined ? undefined : train.days;
  const hours = train === undefined ? undefined : train.hours;
  const isEnough = train !== undefined && (days >= threeDays.count || hours >= fullDay.count);
  const waiver = isEnough ? undefined : waiverOf(dossier, "training.long-enough");
  const status = isEnough ? "holds" : waiver !== undefined ? "waived" : train === undefined ? "awaits" : "broken";
  const awaits = status === "awaits" ? awaitsTraining : undefined;
  const measured = { days, hours, needDays: threeDays, needHours: fullDay };
  return finding("training.long-enough", status, "bar", measured, cites["training.long-enough"], awaits, waiver);
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
