import career from "../../../../examples/data/career.json";

/** A file and a step to begin with, as texts that can be edited. */
export interface Sample {
  readonly zh: string;
  readonly en: string;
  readonly policy: "national" | "migrantWorkers";
  readonly file: string;
  readonly step: string;
}

const by = { kind: "branch", id: "b-1", fullMembers: 12 };
const places = { residence: "r-1", origin: "r-1" };
const person = { id: "p-1", born: "2000-03-15", floating: false, unit: "organized", places };
const apply = { step: "apply", on: "2026-06-01", by, person, venue: "unit" };
const talk = { step: "talk", on: "2026-07-12", by };

/** One minute a line, each of them as it would be stored. */
const listed = (minutes: readonly object[]): string =>
  minutes.length === 0 ? "[]" : `[\n${minutes.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]`;

const written = (step: object | undefined): string => JSON.stringify(step, undefined, 2);

const at = career.findIndex(({ step }) => step === "admit");
const admit = career[at];
const toVote = listed(career.slice(0, at));

/** People, ids, days and numbers are made up. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    zh: "未谈话，确定入党积极分子",
    en: "Recognized without a talk",
    policy: "national",
    file: listed([apply]),
    step: written({ step: "recognize", on: "2026-06-10", by, recommendedBy: "members" }),
  },
  {
    zh: "递交入党申请书",
    en: "An application",
    policy: "national",
    file: listed([]),
    step: written(apply),
  },
  {
    zh: "支部大会表决，赞成未过半数",
    en: "A vote without a majority",
    policy: "migrantWorkers",
    file: toVote,
    step: written({ ...admit, ballot: { ...admit?.ballot, yes: 12, no: 8, abstain: 6 } }),
  },
  {
    zh: "支部大会表决，只填了一部分",
    en: "A vote, filled in in part",
    policy: "migrantWorkers",
    file: toVote,
    step: written({ ...admit, ballot: { entitled: 30, present: 26, yes: 24 } }),
  },
  {
    zh: "更正一个看错的日期",
    en: "A day that was misread is corrected",
    policy: "national",
    file: listed([apply, talk]),
    step: written({
      step: "correct",
      on: "2026-07-25",
      by,
      minute: 1,
      instead: { ...talk, on: "2026-06-12" },
      reason: "12 June was read as 12 July",
    }),
  },
];
