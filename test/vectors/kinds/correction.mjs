import { edge, newBranch, plus, poll, polls, postpone, ruled, transfer } from "./course.mjs";
import { at, before, career, plusDays, step } from "./file.mjs";

// Minutes that put others right: what follows from a file that was corrected, and what a correction may say.

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

const holder = step("apply").by;
const committee = { kind: "committee", id: "c-4" };
const county = { kind: "county-department", id: "d-1" };

/**
 * A correction of the minute at a place; without `instead` the minute is struck.
 * @param {number} minute
 * @param {Data | undefined} instead
 * @param {Data} changes
 * @returns {Data}
 */
const correct = (minute, instead = undefined, changes = {}) => ({
  ...{ step: "correct", on: "", by: holder, minute, ...(instead && { instead }), reason: "a slip of the pen" },
  ...changes,
});

/**
 * The career before a step with corrections at its end, and the step.
 * @param {string} id
 * @param {string} name
 * @param {Data[]} append
 * @param {Data} changes
 * @param {Data} terms
 * @returns {Case}
 */
const followed = (id, name, append, changes = {}, terms = {}, replace = {}) => {
  const day = career[at(name) - 1]?.on;
  const dated = append.map((one) => ({ ...one, on: one["on"] || day }));
  return { id: `correction.of.${id}`, terms, minutes: before(name, replace, dated), step: step(name, changes) };
};

const [first, second] = ["2023-07-10", "2023-07-17"];
/** @param {string} on */
const recognized = (on) => correct(2, step("recognize", { on }));
/** Corrections of the recognition, and of one another. @type {Record<string, Data[]>} */
const patterns = {
  once: [recognized(first)],
  twice: [recognized(first), recognized(second)],
  struck: [recognized(first), correct(8)],
  "the-first-struck": [recognized(first), recognized(second), correct(8)],
  "the-second-struck": [recognized(first), recognized(second), correct(9)],
  "a-strike-struck": [recognized(first), correct(8), correct(9)],
  "put-right": [recognized(first), correct(8, correct(2, step("recognize", { on: second }), { on: "2024-07-02" }))],
  "of-another": [recognized(first), correct(8, correct(1, step("talk"), { on: "2024-07-02" }))],
  unlike: [recognized(first), correct(4)],
};
const days = ["2023-07-03", first, second].flatMap((day) => [plusDays(plus(day, 12), -1), plus(day, 12)]);

/** The last correction of a place counts, and one that was itself struck or put right does nothing. @returns {Case[]} */
const ofOneAnother = () =>
  Object.entries(patterns).flatMap(([id, append]) =>
    days.map((on) => followed(`recognize.${id}.${on}`, "nominate", append, { on }, { lasts: 12 })),
  );

/** Places are counted over all minutes, in the second round as in the first. @returns {Case[]} */
const acrossRounds = () => {
  const ended = [...career.slice(0, 3), { step: "withdraw", on: "2023-07-04", by: holder, why: "own-wish" }];
  const again = career.slice(0, 8).map((one) => ({ ...one, on: plusDays(one.on, 100) }));
  const day = plusDays("2023-07-03", 100);
  const later = plusDays(day, 7);
  return [2, 6].flatMap((place) =>
    [day, later].flatMap((since) =>
      edge(plus(since, 12)).map((on) => ({
        id: `correction.of.round.${place}.${on}`,
        terms: { lasts: 12 },
        minutes: [...ended, ...again, { ...recognized(later), minute: place, on: again.at(-1)?.on }],
        step: step("nominate", { on, consent: undefined }),
      })),
    ),
  );
};

const lost = step("admit", { on: "2025-08-21", ...ruled("deny", "ballot.majority") });
const refusal = step("approve-admission", { on: "2025-08-21", outcome: "refused", ...ruled("deny", "body.agrees") });
const put = (/** @type {string} */ on) => step("admit", { on });
/** @param {string} on */
const ballot = (on) => correct(at("admit"), put(on), { by: committee });
const waits = { ...polls, fresh: 6, deferral: 6, refusal: 12, deferrals: 2 };
const probation = { probation: 12, putOff: 6, decidedWithin: 1 };
const failed = step("admit", { on: "2025-07-10", ...ruled("defer", "poll.pass-mark") });

/** Polls, votes, answers, moves and postponements that were put right, in their stage or after it. @returns {Case[]} */
const ofEvidence = () => [
  ...[79, 80].flatMap((share) =>
    ["struck", 59, 79, 80].map((now) => {
      const change = correct(at("poll"), typeof now === "number" ? poll(0, now, "2025-03-15") : undefined);
      return followed(`poll.${share}.${now}`, "admit", [change], {}, waits, {
        [at("poll")]: poll(0, share, "2025-03-15"),
      });
    }),
  ),
  ...[79, 80].map((now) => {
    const change = correct(at("poll"), poll(0, now, "2025-03-15"));
    return followed(`poll.of-the-candidate.${now}`, "convert", [change], {}, waits);
  }),
  ...[[failed], [failed, correct(at("admit"))], [failed, correct(at("poll"), poll(0, 80, "2025-03-16"))]].map(
    (append, index) =>
      followed(`deferral.${index}`, "admit", append, {}, waits, { [at("poll")]: poll(0, 79, "2025-03-15") }),
  ),
  ...[[lost], [lost, correct(32)], [refusal], [refusal, correct(32, undefined, { by: committee })]].map(
    (append, index) =>
      followed(
        `vote.${index}`,
        "approve-admission",
        append.map((one) => ({ ...one, on: one["on"] || "2025-08-22" })),
        {},
        { within: 3, atMost: 6 },
      ),
  ),
  ...["2025-08-04", "2025-08-11"].flatMap((day) =>
    edge(plus(day, 12)).flatMap((on) => [
      followed(`admit.${day}.${on}`, "convert", [ballot(day)], { on }, probation),
      followed(`admit.struck.${day}.${on}`, "convert", [ballot("2025-08-11"), ballot(day)], { on }, probation),
    ]),
  ),
  ...["2025-08-04", "2025-08-11"].flatMap((day) =>
    edge(plus(day, 3)).map((on) =>
      followed(
        `resolution.${day}.${on}`,
        "approve-admission",
        [correct(at("admit"), put(day))],
        { on },
        { within: 3, atMost: 6 },
      ),
    ),
  ),
  ...[[], [correct(52)], [correct(52, transfer("2026-07-28", { to: newBranch, because: "merged" }))]].flatMap(
    (append, index) =>
      ["2026-08-03", "2026-08-04", "2026-10-04"].map((until) => ({
        ...followed(`transfer.${index}.${until}`, "convert", [transfer("2026-07-28", { to: newBranch }), ...append]),
        terms: probation,
        step: { ...postpone("2026-08-04", until), by: index === 1 ? holder : newBranch },
      })),
  ),
  ...["2026-09-04", "2026-11-04"].flatMap((until) =>
    edge(plus(until, 1)).map((on) =>
      followed(
        `postpone.${until}.${on}`,
        "convert",
        [
          transfer("2026-07-28", { to: newBranch }),
          postpone("2026-08-04", "2026-10-04"),
          { ...correct(53, postpone("2026-08-04", until)), by: newBranch, on: "2026-08-05" },
        ],
        { on, by: newBranch },
        probation,
      ),
    ),
  ),
];

const lawful = {
  ...waits,
  ...probation,
  quorum: [1, 2],
  majority: [1, 2],
  lasts: 12,
  shortest: 6,
  longest: 12,
  within: 3,
  atMost: 6,
};

/**
 * A correction that is asked for, of a file with other corrections or without.
 * @param {string} id
 * @param {number} take
 * @param {Data} asked
 * @param {Data[]} append
 * @returns {Case}
 */
const asked = (id, take, asked, append = [], base = "career", replace = {}) => {
  const last = career[take - 1]?.on;
  const dated = append.map((one) => ({ ...one, on: one["on"] || last }));
  return {
    id: `correction.${id}`,
    terms: lawful,
    minutes: {
      base,
      take,
      ...(Object.keys(replace).length > 0 && { replace }),
      ...(dated.length > 0 && { append: dated }),
    },
    step: { ...asked, on: asked["on"] || dated.at(-1)?.["on"] || last },
  };
};

/** @param {number} minute */
const struck = (minute) => correct(minute, undefined, { on: "2024-07-02" });

/** What is corrected, why, and whether the day comes after the others. @returns {Case[]} */
const demands = () => [
  ...[0, 7, 8, 9].map((minute) => asked(`minute.${minute}`, 8, correct(minute))),
  ...[1, 8, 9].flatMap((minute) =>
    [undefined, minute === 1 ? step("talk") : step("examine", { on: "2024-07-01" })].map((instead) =>
      asked(`minute.${minute}.after-a-strike${instead ? ".instead" : ""}`, 8, correct(minute, instead), [struck(1)]),
    ),
  ),
  ...[1, 8, 9].map((minute) =>
    asked(`minute.${minute}.after-two`, 8, correct(minute), [
      correct(1, step("talk"), { on: "2024-07-02" }),
      struck(8),
    ]),
  ),
  ...["", " ", "-"].map((reason, index) => asked(`reason.${index}`, 8, correct(1, undefined, { reason }))),
  ...[-1, 0, 1].flatMap((more) => {
    const on = plusDays("2024-07-02", more);
    const [late, next] = [step("examine", { on: "2032-07-02" }, 1), step("examine", { on: "2024-07-02" }, 1)];
    return [
      asked(`day.${more}`, 8, correct(1, undefined, { on })),
      asked(`day.of-the-last.${more}`, 8, correct(7, undefined, { on })),
      asked(`day.of-the-new.${more}`, 8, correct(7, next, { on }), [], "career", { 7: late }),
      asked(`day.of-a-strike.${more}`, 8, correct(7, undefined, { on }), [], "career", { 6: next, 7: late }),
      asked(`day.of-another.${more}`, 8, correct(6, undefined, { on }), [], "career", { 7: late }),
      asked(`day.nominate.${more}`, 9, correct(3, undefined, { on: "2024-09-02" }), [
        correct(8, step("nominate", { on })),
      ]),
    ];
  }),
];

const bodies = {
  holder,
  committee,
  "another-committee": { kind: "committee", id: "c-9" },
  county,
  "general-branch": { kind: "general-branch", id: "g-1" },
  stranger: { kind: "branch", id: "b-03", fullMembers: 12 },
};
const put1 = correct(1, step("talk"), { on: "2025-08-20", by: committee });
const own1 = correct(1, step("talk"), { on: "2025-08-20" });
const own30 = correct(30, put("2025-08-04"), { on: "2025-08-20" });
const approved = step("approve-admission");
/** What is corrected, by its place after 32 minutes of the career. @type {Record<string, [number, Data[]]>} */
const targets = {
  talk: [1, []],
  "opinion-of-another": [20, []],
  training: [26, []],
  prereview: [28, []],
  vote: [30, []],
  "vote-refused": [30, [refusal]],
  "vote-approved": [30, [approved]],
  "vote-confirmed": [30, [step("admit", { on: "2025-08-21" }), approved]],
  confirming: [32, [step("admit", { on: "2025-08-21" }), approved]],
  "vote-lost": [32, [lost]],
  refusal: [32, [refusal]],
  approval: [32, [approved]],
  filing: [33, [approved, step("file", {}, 2)]],
  "put-by-a-committee": [1, [put1]],
  "a-committee's": [32, [put1]],
  "put-by-the-branch": [1, [put1, own1]],
  "a-committee's-of-old": [32, [put1, own1]],
  "put-before-approval": [30, [own30, approved]],
  "own-before-approval": [32, [own30, approved]],
};

/** Who corrects what. @returns {Case[]} */
const who = () =>
  Object.entries(targets).flatMap(([id, [place, append]]) =>
    Object.entries(bodies)
      .filter(([name]) => ["talk", "prereview"].includes(id) || ["holder", "committee", "county"].includes(name))
      .filter(([name]) => id === "filing" || name !== "county" || place < 30)
      .map(([name, by]) => asked(`by.${name}.${id}`, 32, correct(place, undefined, { by }), append)),
  );

const none = { yes: 0, no: 0, abstain: 0 };
/** @param {number} present @param {number} yes */
const held = (present, yes, more = {}) =>
  step("admit", {
    ballot: {
      entitled: 30,
      present,
      ...none,
      yes,
      no: present - yes,
      written: none,
      secret: true,
      alone: true,
      ...more,
    },
  });
/** @param {number} months */
const extended = (months) => step("convert", { step: "extend", opinions: undefined, months });

/** What is put there: as it could have been filed there, an act only where the same act stood. @type {Record<string, [number, number, Data]>} */
const puts = {
  ...Object.fromEntries(
    ["2024-07-02", "2024-07-03", "2024-09-03"].map((on) => [
      `nominate.${on}`,
      [12, 8, step("nominate", { on, consent: undefined })],
    ]),
  ),
  ...Object.fromEntries(["2024-07-01", "2024-07-02"].map((on) => [`forward.${on}`, [12, 8, step("nominate", { on })]])),
  ...Object.fromEntries([5, 6, 12, 13].map((months) => [`extend.${months}`, [53, 52, extended(months)]])),
  ...{ quorum: [31, 30, held(15, 15)], "no-quorum": [31, 30, held(16, 16)], majority: [31, 30, held(26, 15)] },
  ...{ open: [31, 30, held(26, 24, { secret: false })], "does-not-add-up": [31, 30, held(26, 24, { no: 1 })] },
  ...{ floor: [25, 24, poll(1, 0, "2025-03-15")], papers: [25, 24, { ...poll(1, 80, "2025-03-15"), against: 21 }] },
  ...{
    late: [24, 23, poll(0, 80, "2025-03-01")],
    "an-act-for-a-record": [12, 9, step("nominate", { on: "2024-09-10" })],
  },
  ...{ "another-act": [31, 30, { step: "withdraw", on: "2025-08-04", by: holder, why: "own-wish" }] },
  ...{ "a-record-for-an-act": [12, 8, step("examine", { on: "2024-09-02" })] },
  ...{ "another-record": [12, 3, step("examine", { on: "2023-07-10" })] },
  ...{ "a-correction-for-a-record": [12, 9, correct(1, undefined, { on: "2024-09-10" })] },
};

/** @returns {Case[]} */
const content = () => [
  ...Object.entries(puts).map(([id, [take, place, instead]]) => asked(`puts.${id}`, take, correct(place, instead))),
  ...["2014-05-27", "2014-05-28"].map((on) =>
    asked(
      `puts.by-the-law-of.${on}`,
      at("admit") + 1,
      correct(at("admit"), { ...held(26, 24, { secret: false }), on }, { on: "2014-06-10" }),
      [],
      "admitted-2014-05-26",
    ),
  ),
  ...[step("nominate", { on: "2024-09-02" }), step("examine", { on: "2024-09-02" }, 1)].flatMap((now) =>
    [step("nominate"), step("file", { on: "2024-09-03" })].map((instead) =>
      asked(`puts.again.${now.step}.${instead.step}`, 12, correct(8, instead), [correct(8, now, { on: "2025-01-02" })]),
    ),
  ),
  ...["2023-07-02", "2023-07-03"].map((on) =>
    asked(
      `puts.on-the-corrected-file.${on}`,
      12,
      correct(8, step("nominate", { on: "2024-07-02", consent: undefined })),
      [correct(2, step("recognize", { on }), { on: "2025-01-02" })],
    ),
  ),
  ...[1, 2].map((place) =>
    asked(
      `puts.a-correction.${place}`,
      8,
      correct(8, correct(place, step("talk", { on: "2023-05-27" }), { on: "2024-07-02" })),
      [correct(1, step("talk", { on: "2023-05-26" }), { on: "2024-07-02" })],
    ),
  ),
];

const { person } = step("apply");
/** Applications put in place of the first, or none. @type {Record<string, Data | undefined>} */
const applications = {
  struck: undefined,
  "another-day": step("apply", { on: "2023-05-07" }),
  "another-person": step("apply", { person: { ...person, id: "p-2" } }),
  "another-birthday": step("apply", { person: { ...person, born: "1996-02-28" } }),
  "another-body": step("apply", { by: newBranch }),
};
const ended = { step: "withdraw", on: "2023-07-04", by: holder, why: "own-wish" };

/** Every later minute keeps its application. @returns {Case[]} */
const rounds = () => {
  const two = [
    ended,
    step("apply", { on: "2023-08-01" }),
    step("talk", { on: "2023-08-02" }),
    step("recognize", { on: "2023-09-02" }),
  ];
  return Object.entries(applications)
    .flatMap(([id, instead]) => [
      asked(`round.${id}`, 1, correct(0, instead)),
      asked(`round.${id}.later`, 3, correct(0, instead)),
      asked(`round.${id}.talked`, 2, correct(0, instead)),
      asked(`round.${id}.ended`, 3, correct(0, instead && { ...instead, on: "2023-08-01" }), two),
      asked(`round.${id}.second`, 3, correct(4, instead && { ...instead, on: "2023-08-01" }), two),
      asked(`round.${id}.second-alone`, 3, correct(4, instead && { ...instead, on: "2023-08-01" }), two.slice(0, 2)),
    ])
    .concat(
      asked("round.withdrawal-struck", 3, correct(3), two),
      asked("round.withdrawal-struck.alone", 3, correct(3), [ended]),
    );
};

/** Corrections, and files that were corrected. @returns {Case[]} */
export const corrections = () =>
  [ofOneAnother, acrossRounds, ofEvidence, demands, who, content, rounds].flatMap((make) => make());
