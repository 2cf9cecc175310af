import { monthsAfter } from "./days.mjs";

/** What is on file of the sponsors, the reviews and the training; `null` where it is not. */
export const paperFacts = (latest) => {
  const sponsors = latest["name-sponsors"]?.sponsors;
  return {
    sponsors: sponsors === undefined ? null : new Set(sponsors.map((one) => one.id)).size,
    sponsorsFullMembers: (sponsors ?? []).map((one) => one.fullMember),
    sponsorsUnderPenalty: (sponsors ?? []).map((one) => one.underPenalty),
    vetting: latest.vet?.conclusion ?? null,
    trainedDays: latest.train?.days ?? null,
    trainedHours: latest.train?.hours ?? null,
    screening: latest.screen?.outcome ?? null,
    prereview: latest.prereview?.outcome ?? null,
    meetBy: latest.prereview === undefined ? null : monthsAfter(latest.prereview.on, 1),
    formFilled: latest["fill-form"] !== undefined,
  };
};
