import { addMonths } from "fazhan";
import { admissions, minutes as bases, recognitions } from "./bases.mjs";
import { at, before, moved, plusDays, step } from "./file.mjs";

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

/** The day so many calendar months later. @param {string} day @param {number} months @returns {string} */
const plus = (day, months) => addMonths(/** @type {import("fazhan").Day} */ (day), months);

/** The days around a term of months: the day before, the day, the day after, and where 30 and 365 days would put it. */
const around = (/** @type {string} */ day, /** @type {number} */ months) => {
  const edge = plus(day, months);
  const years = Math.floor(months / 12);
  const days = [-1, 0, 1].map((more) => plusDays(edge, more));
  return [
    ...new Set([...days, plusDays(day, 30 * months), plusDays(day, 365 * years + 30 * (months - 12 * years))]),
  ].sort();
};

const monthEnds = ["2023-01-31", "2024-01-30", "2024-02-29", "2024-08-31", "2025-12-31"];

/** The talk, and the recognition that relies on it. @returns {Case[]} */
const talks = () =>
  monthEnds.flatMap((day) => {
    const applied = step("apply", { on: day });
    return around(day, 1).flatMap((on) => [
      { id: `date.talk.${day}.${on}`, terms: { within: 1 }, minutes: [applied], step: step("talk", { on }) },
      {
        id: `date.recognize.${day}.${on}`,
        terms: { within: 1 },
        minutes: [applied, step("talk", { on })],
        step: step("recognize", { on: plus(on, 2) }),
      },
    ]);
  });

/** @param {string} day @param {Data[]} append @returns {import("./file.mjs").Recipe} */
const activist = (day, append = []) => ({
  base: `recognized-${day}`,
  replace: { 7: step("examine", { on: plusDays(day, 300) }, 1) },
  ...(append.length > 0 && { append }),
});

/** One year of cultivation, and the year and a half of a stricter policy. @returns {Case[]} */
const cultivations = () =>
  /** @type {const} */ ([
    ["national+hanshou", 12],
    ["national+hanshou+nine-tenths", 18],
  ]).flatMap(([policy, lasts]) =>
    recognitions.flatMap((day) =>
      around(day, lasts).map((on) => ({
        id: `date.nominate.${lasts}.${day}.${on}`,
        policy,
        terms: { lasts },
        minutes: activist(day),
        step: step("nominate", { on }),
      })),
    ),
  );

const newBranch = { kind: "branch", id: "b-20", fullMembers: 9 };

/** Whoever moves takes the months along. @returns {Case[]} */
const transfers = () =>
  recognitions.flatMap((day) =>
    around(day, 12).map((on) => ({
      id: `date.transferred.${day}.${on}`,
      terms: { lasts: 12 },
      minutes: activist(day, [
        {
          step: "transfer",
          on: plusDays(day, 310),
          by: step("talk").by,
          to: newBranch,
          side: "residence",
          papersHandedOver: true,
        },
      ]),
      step: step("nominate", { on, by: newBranch }),
    })),
  );

/** Approval within three months, never after six. @returns {Case[]} */
const approvals = () =>
  admissions.flatMap((day) =>
    [3, 6].flatMap((months) =>
      around(day, months).map((on) => ({
        id: `date.approve.${day}.${on}`,
        terms: { within: 3, atMost: 6 },
        minutes: before("approve-admission", {}, [], `admitted-${day}`),
        step: step("approve-admission", { on }),
      })),
    ),
  );

const lost = { verdict: "deny", because: ["ballot.majority"], under: { policy: "national", edition: "cpc-2026" } };
/** A vote that is confirmed keeps its day; after one that is lost there is a new resolution. @returns {Case[]} */
const votesAgain = () =>
  admissions.slice(2, 5).flatMap((day) => {
    const [next, last] = [plusDays(day, 30), plusDays(day, 40)];
    const confirmed = [step("admit", { on: next })];
    const anew = [step("admit", { on: next, ...lost }), step("admit", { on: last }), step("interview", { on: last })];
    return Object.entries({ confirmed, anew }).flatMap(([id, append]) =>
      [...around(day, 3), ...around(last, 3), ...around(last, 6)].map((on) => ({
        id: `date.approve.${id}.${day}.${on}`,
        terms: { within: 3, atMost: 6 },
        minutes: before("approve-admission", {}, append, `admitted-${day}`),
        step: step("approve-admission", { on }),
      })),
    );
  });

/** Probation is a year from the day of the meeting. @returns {Case[]} */
const probations = () =>
  admissions.slice(0, 6).flatMap((day) =>
    around(day, 12).map((on) => ({
      id: `date.convert.${day}.${on}`,
      terms: { probation: 12 },
      minutes: before("convert", {}, [], `admitted-${day}`),
      step: step("convert", { on }),
    })),
  );

/** Approval of a conversion within three months; the year's limit of six is not for it. @returns {Case[]} */
const conversions = () =>
  admissions.slice(0, 4).flatMap((day) => {
    const [voted = step("convert")] = moved("admit", day).slice(at("convert"));
    return [3, 6].flatMap((months) =>
      around(voted.on, months).map((on) => ({
        id: `date.approve-conversion.${voted.on}.${on}`,
        terms: { within: 3, atMost: 6 },
        minutes: before("approve-conversion", {}, [], `admitted-${day}`),
        step: step("approve-conversion", { on }),
      })),
    );
  });

/** @param {string} on @param {number} months */
const extending = (on, months) => {
  const { opinions: _, ...vote } = step("convert", { step: "extend", on });
  return { ...vote, months };
};

/** An extension of half a year to one year. @returns {Case[]} */
const lengths = () =>
  [1, 5, 6, 7, 11, 12, 13, 24].map((months) => ({
    id: `date.extend.${months}`,
    terms: { shortest: 6, longest: 12 },
    minutes: before("convert"),
    step: extending("2026-08-04", months),
  }));

/** @param {string} day @param {number} months @returns {import("./file.mjs").Recipe} */
const extended = (day, months) => {
  const base = /** @type {Record<string, readonly import("./file.mjs").Taken[]>} */ (bases)[`admitted-${day}`] ?? [];
  const reviewed = base.slice(at("observe") + 1, at("convert"));
  return {
    base: `admitted-${day}`,
    take: at("observe") + 1,
    append: [
      extending(plusDays(day, 190), months),
      step("approve-conversion", { step: "approve-extension", on: plusDays(day, 200) }),
      ...reviewed.map((one) => ({ ...one, on: plusDays(one.on, 30 * months) })),
    ],
  };
};

/** The extension is counted once from the day of admission, so a leap day is not clamped twice. @returns {Case[]} */
const extensions = () =>
  [...admissions.slice(0, 2), "2024-02-29", "2024-12-31"].flatMap((day) =>
    [6, 12].flatMap((months) =>
      [...new Set([...around(day, 12 + months), plus(plus(day, 12), months)])].map((on) => ({
        id: `date.extended.${months}.${day}.${on}`,
        terms: { probation: 12 },
        minutes: extended(day, months),
        step: step("convert", { on }),
      })),
    ),
  );

/** A poll goes stale after six months, at one place or at both. @returns {Case[]} */
const stale = () =>
  ["2023-08-30", "2023-08-31"].flatMap((day) =>
    [[0], [1], [0, 1]].flatMap((which) =>
      around(day, 6).map((on) => ({
        id: `date.fresh.${which.join("-and-")}.${day}.${on}`,
        terms: { fresh: 6 },
        minutes: before(
          "admit",
          Object.fromEntries(which.map((nth) => [at("poll", nth), step("poll", { on: day }, nth)])),
          [],
          "admitted-2024-02-29",
        ),
        step: step("admit", { on }),
      })),
    ),
  );

const waits = { passMark: [80, 100], floor: [60, 100], returned: [1, 2], ballots: 7, deferral: 6, refusal: 12 };

/** @param {number} approve */
const counted = (approve, of = 100) => ({
  issued: of,
  returned: of,
  spoiled: 0,
  approve,
  against: of - approve,
  abstain: 0,
});

/** No second poll until the wait is over; a void poll makes nobody wait. @returns {Case[]} */
const repeated = () =>
  [
    [80, 100],
    [79, 100],
    [60, 100],
    [59, 100],
    [3, 6],
  ].flatMap(([approve = 0, of = 0]) =>
    (approve === 79 ? ["2024-08-31", "2024-02-29"] : ["2024-08-31"]).flatMap((day) =>
      [6, 12].flatMap((months) =>
        around(day, months).flatMap((on) =>
          (approve === 79 ? [0, 1] : [1]).map((nth) => ({
            id: `date.repoll.${approve}-of-${of}.${nth}.${day}.${on}`,
            terms: waits,
            minutes: { base: "career", take: 11, append: [step("poll", { ...counted(approve, of), on: day }, 1)] },
            step: step("poll", { on }, nth),
          })),
        ),
      ),
    ),
  );

/** The day on which a step is judged by the next edition. @returns {Case[]} */
const editions = () => [
  ...["1990-12-31", "1991-01-01", "2014-05-27", "2014-05-28", "2026-05-10", "2026-05-11"].map((on) => ({
    id: `date.edition.apply.${on}`,
    terms: {},
    minutes: [],
    step: step("apply", { on }),
  })),
  ...["2026-05-10", "2026-05-11"].map((on) => ({
    id: `date.edition.nominate.${on}`,
    terms: { lasts: 12 },
    minutes: activist("2024-02-29"),
    step: step("nominate", { on }),
  })),
  ...meetings(),
  ...oaths(),
];

/** From 2026 the meeting is held within a month of the pre-review. @returns {Case[]} */
const meetings = () =>
  ["2026-04-09", "2026-04-10", "2026-04-11", "2026-04-12"].flatMap((day) =>
    ["2026-05-10", "2026-05-11", "2026-05-12"].map((on) => ({
      id: `date.meeting.${day}.${on}`,
      terms: { meetingWithin: 1 },
      minutes: before("admit", { [at("prereview")]: step("prereview", { on: day }) }, [], "admitted-2026-05-11"),
      step: step("admit", { on }),
    })),
  );

/** From 2026 the oath is sworn within a month of the approval. @returns {Case[]} */
const oaths = () =>
  ["2026-04-09", "2026-04-10", "2026-04-11", "2026-04-12"].flatMap((day) =>
    ["2026-05-10", "2026-05-11", "2026-05-12"].map((on) => ({
      id: `date.oath.${day}.${on}`,
      terms: { oathWithin: 1 },
      minutes: before(
        "swear",
        { [at("approve-admission")]: step("approve-admission", { on: day }) },
        [],
        "admitted-2026-03-09",
      ),
      step: step("swear", { on }),
    })),
  );

/** Days and months. @returns {Case[]} */
export const dates = () =>
  [
    talks,
    cultivations,
    transfers,
    approvals,
    votesAgain,
    probations,
    conversions,
    lengths,
    extensions,
    stale,
    repeated,
    editions,
  ].flatMap((make) => make());
