import { addMonths } from "fazhan";
import { at, before, plusDays, step } from "./file.mjs";

// What happens to a file on its way: a meeting that put the matter off, a move, a decision that was postponed.

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

/** The day so many calendar months later. @param {string} day @param {number} months @returns {string} */
export const plus = (day, months) => addMonths(/** @type {import("fazhan").Day} */ (day), months);
/** The day before, the day, and the day after. @param {string} day */
export const edge = (day) => [-1, 0, 1].map((more) => plusDays(day, more));

export const polls = { passMark: [80, 100], floor: [60, 100], returned: [1, 2], ballots: 7 };
const waits = { ...polls, fresh: 6, deferral: 6, refusal: 12, deferrals: 2 };
const under = { policy: "national+hanshou", edition: "cpc-2014" };
/** How a minute was ruled that was not granted. @param {string} verdict @param {string} rule */
export const ruled = (verdict, rule) => ({ verdict, because: [rule], under });

/** A poll of a hundred papers at one place. @param {number} nth @param {number} approve @param {string} on */
export const poll = (nth, approve, on) =>
  step("poll", { on, issued: 100, returned: 100, spoiled: 0, approve, against: 100 - approve, abstain: 0 }, nth);

const polled = "2025-03-15";
/** All opinions of a candidate, heard anew. @param {string} on */
const heard = (on) => Array.from({ length: 11 }, (_, nth) => step("consult", { on }, nth));
/** A meeting that did not grant. @param {string} name @param {string} on @param {string} verdict */
const failed = (name, on, verdict = "defer") =>
  step(name, { on, ...ruled(verdict, verdict === "defer" ? "poll.pass-mark" : "poll.floor") });

/** Files in which meetings failed for their polls, and the opinions were heard anew, by the day. */
export const deferred = {
  once: before("admit", {}, [failed("admit", "2025-08-04"), ...heard("2025-09-14")]),
  refused: before("admit", {}, [failed("admit", "2025-08-04", "deny"), ...heard("2026-03-14")]),
  twice: before("admit", {}, [
    ...[failed("admit", "2025-08-04"), poll(0, 79, "2025-09-15"), poll(1, 80, "2025-09-15")],
    ...[failed("admit", "2025-09-15"), ...heard("2026-03-14")],
  ]),
};

/** @param {string} id @param {string} base @param {[number, number]} first @param {Data[]} append @param {Data} asked @returns {Case} */
const meeting = (id, base, [r, o], append, asked, replace = {}) => ({
  id: `course.deferral.${id}`,
  terms: waits,
  minutes: {
    base: `deferred-${base}`,
    replace: { [at("poll")]: poll(0, r, polled), [at("poll", 1)]: poll(1, o, polled), ...replace },
    ...(append.length > 0 && { append }),
  },
  step: asked,
});

const no = { ...step("admit")["ballot"], yes: 0, no: 26, abstain: 0 };
/** A meeting that did not reach the majority. */
const lost = step("admit", { on: "2025-08-04", ballot: no, ...ruled("deny", "ballot.majority") });
/** The months after which a poll of such a share may be followed by another. @param {number} share */
const wait = (share) => (share < 60 ? 12 : 6);

/** A meeting that failed is held again when each place that failed was polled anew, and not too soon. @returns {Case[]} */
const heldAgain = () =>
  /** @type {[number, number][]} */ ([
    [79, 80],
    [80, 79],
    [79, 79],
    [59, 80],
  ]).flatMap(([r, o]) =>
    edge(plus(polled, wait(Math.min(r, o)))).flatMap((on) =>
      [[], [0], [1], [0, 1]].map((places) =>
        meeting(
          `${r}-${o}.anew-${places.join("-and-") || "nowhere"}.${on}`,
          r < 60 ? "refused" : "once",
          [r, o],
          places.map((nth) => poll(nth, 80, on)),
          step("admit", { on }),
        ),
      ),
    ),
  );

/** The third meeting of a stage, with the mark waived or not; a vote that is lost asks for no new poll. @returns {Case[]} */
const third = () => [
  ...[80, 79, 60, 59].flatMap((share) =>
    [false, true].map((waived) => {
      const on = "2026-03-15";
      const waiver = { step: "waive", on, by: { kind: "committee", id: "c-4" }, rule: "poll.pass-mark", reason: "x" };
      const append = [poll(0, share, on), poll(1, 80, on), ...(waived ? [waiver] : [])];
      const id = `third.${share}${waived ? ".waived" : ""}`;
      return meeting(id, "twice", [79, 80], append, step("admit", { on }));
    }),
  ),
  ...[79, 80].map((share) => {
    const [on, anew] = ["2026-03-15", [poll(0, share, "2026-03-15"), poll(1, 80, "2026-03-15")]];
    return meeting(`after-a-lost-vote.${share}`, "twice", [80, 80], anew, step("admit", { on }), {
      [at("admit")]: lost,
    });
  }),
  ...[79, 80].map((share) => ({
    id: `course.deferral.lost.${share}`,
    terms: waits,
    minutes: before("admit", { [at("poll")]: poll(0, share, polled) }, [lost]),
    step: step("admit", { on: "2025-08-05" }),
  })),
];

/** Of a probationer: what was deferred as a candidate counts no more. @returns {Case[]} */
const ofProbation = () =>
  [79, 59].flatMap((share) => {
    const [voted, first] = ["2026-08-04", "2026-06-15"];
    const replace = { [at("poll", 2)]: poll(2, share, first), [at("admit")]: step("admit") };
    return edge(plus(first, wait(share))).map((on) => ({
      id: `course.deferral.convert.${share}.${on}`,
      terms: waits,
      minutes: before("convert", replace, [
        failed("convert", voted, share < 60 ? "deny" : "defer"),
        ...[2, 3].map((nth) => poll(nth, 80, on)),
      ]),
      step: step("convert", { on }),
    }));
  });

const holder = step("apply").by;
const committee = { kind: "committee", id: "c-4" };
export const newBranch = { kind: "branch", id: "b-20", fullMembers: 30 };
const { places } = step("apply").person;
/** The three kinds of move, and one to the branch that holds the file: each with the holder after it. @type {Record<string, Data>} */
const kinds = {
  moved: { to: newBranch },
  "moved-far": { to: newBranch, places: { ...places, residence: "r-2" } },
  merged: { to: newBranch, because: "merged" },
  renamed: { to: { ...holder, id: "b-18" }, because: "renamed" },
  stayed: { to: holder, places: { ...places, residence: "r-2" } },
  settled: { to: holder, places: { residence: "o-430722", origin: "o-430722" } },
};
/** @param {string} on @param {Data} kind */
export const transfer = (on, kind) => ({
  ...{ step: "transfer", on, by: holder, side: "residence", papersHandedOver: true },
  ...kind,
});

const probation = { probation: 12, putOff: 6, decidedWithin: 1 };
/** @param {string} id @param {import("./file.mjs").Recipe} minutes @param {Data} asked @returns {Case} */
const moving = (id, minutes, asked, terms = {}) => ({ id: `course.move.${id}`, terms, minutes, step: asked });
/** @param {(id: string, kind: Data) => Case[]} make */
const eachKind = (make) => Object.entries(kinds).flatMap(([id, kind]) => make(id, kind));

/** The move itself: within three months of the vote, when probation is over, by a committee, and with what it carries. @returns {Case[]} */
const moves = () => [
  ...eachKind((id, kind) => [
    ...edge("2025-11-04").flatMap((on) => [
      moving(`${id}.waiting.${on}`, before("interview"), transfer(on, kind), probation),
      moving(`${id}.probation.${on}`, before("observe"), transfer(on, kind), probation),
    ]),
    ...edge("2026-08-04").map((on) => moving(`${id}.over.${on}`, before("convert"), transfer(on, kind), probation)),
    moving(`${id}.voted`, before("approve-conversion"), transfer("2026-09-04", kind), probation),
    moving(`${id}.by-a-committee`, before("nominate"), { ...transfer("2024-08-01", kind), by: committee }),
    moving(`${id}.papers-kept`, before("nominate"), { ...transfer("2024-08-01", kind), papersHandedOver: false }),
  ]),
  ...["merged", "renamed", "moved"].map((because) =>
    moving(`${because}.and-far`, before("nominate"), {
      ...transfer("2024-08-01", { to: newBranch, because, places: { ...places, residence: "r-2" } }),
    }),
  ),
  ...["floating-branch", "general-branch", "committee"].map((kind) =>
    moving(`to-a-${kind}`, before("nominate"), transfer("2024-08-01", { to: { kind, id: "x-1" } })),
  ),
];

/** What is asked anew after it: mentors, sponsors, reviews and polls. @returns {Case[]} */
const afterMoves = () =>
  eachKind((id, kind) => {
    const by = kind["to"];
    /** @param {string} name @param {Data} changes */
    const own = (name, changes) => step(name, { by, ...changes });
    const ballot = step("admit")["ballot"];
    return [
      ...[[], [own("assign-mentors", { on: "2024-08-20" })]].map((anew) =>
        moving(
          `${id}.nominate.${anew.length}`,
          before("nominate", {}, [transfer("2024-08-01", kind), ...anew]),
          own("nominate", {}),
        ),
      ),
      ...[[], [own("name-sponsors", { on: "2025-06-02" })]].map((anew) =>
        moving(
          `${id}.screen.${anew.length}`,
          before("screen", {}, [transfer("2025-06-01", kind), ...anew]),
          own("screen", {}),
        ),
      ),
      ...[[], [own("screen", { on: "2025-07-20" }), step("prereview", { on: "2025-07-21" })]].map((anew) =>
        moving(
          `${id}.admit.${anew.length}`,
          before("admit", {}, [transfer("2025-07-15", kind), ...anew]),
          own("admit", { ballot }),
          polls,
        ),
      ),
      moving(`${id}.fill-form`, before("fill-form", {}, [transfer("2025-07-05", kind)]), own("fill-form", {})),
      moving(
        `${id}.approve`,
        before("approve-admission", {}, [transfer("2025-08-25", kind)]),
        step("approve-admission"),
        polls,
      ),
    ];
  });

/** When the person came: in probation, between vote and approval, before the vote, with a merged branch, or never. */
const comings = /** @type {const} */ ({
  never: [],
  probation: ["observe", "moved"],
  voted: ["approve-admission", "moved"],
  before: ["nominate", "moved"],
  merged: ["observe", "merged"],
  stayed: ["observe", "stayed"],
});
/** Each coming, as a change of the career's minute before the one named. @param {readonly string[]} coming */
const came = ([name = "", kind = ""]) => {
  if (name === "") return {};
  const index = at(name) - 1;
  return { [index]: transfer(step(name).on, kinds[kind] ?? {}) };
};
/** The file of a probationer to whom one of these happened, and what else did. @param {keyof typeof comings} coming @param {Data[]} append */
const arrived = (coming, append = []) => before("convert", came(comings[coming]), append);

const over = "2026-08-04";
/** @param {string} on @param {string} until */
export const postpone = (on, until) => ({ step: "postpone", on, by: newBranch, until });
const longer = [
  step("convert", { step: "extend", on: over, by: newBranch, opinions: undefined, months: 6 }),
  step("approve-conversion", { step: "approve-extension", on: over }),
];

/** A decision that is put off: whose, how far, and when it is due then. @returns {Case[]} */
const postponements = () => [
  ...Object.keys(comings).map((coming) => ({
    id: `course.postponement.${coming}`,
    terms: probation,
    minutes: arrived(/** @type {keyof typeof comings} */ (coming)),
    step: { ...postpone(over, "2026-09-04"), by: ["never", "stayed"].includes(coming) ? holder : newBranch },
  })),
  ...[over, "2027-02-04"].flatMap((end, extended) =>
    [0, 6].flatMap((months) =>
      edge(plus(end, months)).map((until) => ({
        id: `course.postponement.${extended ? "extended." : ""}until.${until}`,
        terms: probation,
        minutes: arrived("probation", extended ? longer : []),
        step: postpone(over, until),
      })),
    ),
  ),
  ...["2026-09-04", "2027-02-04"].flatMap((until) =>
    [[until], [until, "2026-08-20"]].flatMap((untils) =>
      edge(plus(until, 1)).map((on) => ({
        id: `course.postponement.decided.${untils.join(".")}.${on}`,
        terms: probation,
        minutes: arrived(
          "probation",
          untils.map((day) => postpone(over, day)),
        ),
        step: step("convert", { on, by: newBranch }),
      })),
    ),
  ),
  ...edge(plus(over, 7)).flatMap((on) =>
    ["extend", "cancel"].map((name) => ({
      id: `course.postponement.${name}.${on}`,
      terms: probation,
      minutes: arrived("probation", [postpone(over, plus(over, 6))]),
      step: step("convert", {
        step: name,
        on,
        by: newBranch,
        opinions: undefined,
        ...(name === "extend" && { months: 12 }),
      }),
    })),
  ),
  ...edge(plus(over, 6)).map((on) => ({
    id: `course.postponement.while-a-vote-waits.${on}`,
    terms: probation,
    minutes: arrived("probation", [step("convert", { by: newBranch })]),
    step: postpone(on, on),
  })),
];

/** Deferrals, moves and postponements. @returns {Case[]} */
export const courses = () => [
  ...[heldAgain, third, ofProbation, moves, afterMoves, postponements].flatMap((make) => make()),
];
