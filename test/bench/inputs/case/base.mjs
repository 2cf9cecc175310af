import { readFileSync } from "node:fs";

const career = JSON.parse(readFileSync(new URL("../../../../examples/data/career.json", import.meta.url), "utf8"));

/** A step as a minute that some other place granted. */
export const granted = (step) => ({ ...step, verdict: "grant", because: [], under });
const under = { policy: "elsewhere", edition: "cpc-2014" };

export const branch = { kind: "branch", id: "b-17", fullMembers: 30 };
export const partner = { kind: "branch", id: "b-03", fullMembers: 12 };
export const committee = { kind: "committee", id: "c-4" };

/** The lawful career takes place a year later here, so that the vote falls under the edition of 2026. */
const later = (step) => ({ ...step, on: `${+step.on.slice(0, 4) + 1}${step.on.slice(4)}` });
const first = (name) => later(career.find(({ step }) => step === name));
const until = (name) =>
  career
    .slice(
      1,
      career.findIndex(({ step }) => step === name),
    )
    .map((step) => granted(later(step)));

/** What all files share. */
export const base = {
  apply: first("apply"),
  cultivation: [
    ...until("nominate"),
    granted(first("nominate")),
    granted({ ...first("file"), on: "2025-09-10", record: "nomination" }),
  ],
  sponsors: first("name-sponsors"),
  examine: granted({ ...first("examine"), on: "2025-09-15" }),
  transfer: { step: "transfer", on: "2025-10-01", by: branch, to: branch, side: "residence", papersHandedOver: true },
  vet: first("vet"),
  train: first("train"),
  screen: first("screen"),
  prereview: first("prereview"),
  form: granted(first("fill-form")),
  ballot: first("admit").ballot,
};
