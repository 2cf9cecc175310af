import { at, before, range, step } from "./file.mjs";

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

const terms = { passMark: [80, 100], floor: [60, 100], returned: [1, 2], ballots: 7, fresh: 6 };
/** @type {[string, typeof terms][]} */
const others = [
  ["national+hanshou+two-thirds", { ...terms, floor: [2, 3] }],
  ["national+hanshou+nine-tenths", { ...terms, passMark: [9, 10], floor: [7, 10], ballots: 9 }],
];
const places = /** @type {const} */ (["residence", "origin"]);
const voting = /** @type {const} */ ([
  ["prereview", 0],
  ["admit", 0],
  ["convert", 2],
]);

/** @param {number} approve @param {number} of */
const paper = (approve, of, spoiled = 0, abstain = 0) => ({
  issued: of + spoiled,
  returned: of + spoiled,
  spoiled,
  approve,
  against: of - approve - abstain,
  abstain,
});

/**
 * The minute of a poll at a place, in the file of a candidate (0) or of a probationer (2), with other counts.
 * @param {number} first
 * @param {number} place
 * @param {Data | null} count
 */
const poll = (first, place, count) => ({
  [at("poll", first + place)]: count && step("poll", count, first + place),
});

/**
 * Counts by name: each edge of the marks, of the ballots and of the share returned.
 * @type {Record<string, Data | null>}
 */
const counts = {
  none: null,
  all: paper(20, 20),
  "80-of-100": paper(80, 100),
  "79-of-100": paper(79, 100),
  "60-of-100": paper(60, 100, 3),
  "59-of-100": paper(59, 100),
  "six-papers": paper(6, 6),
  "only-spoiled": paper(0, 0, 9),
  "half-returned": { ...paper(20, 20), issued: 40 },
  "does-not-add-up": { ...paper(90, 100), returned: 99 },
};

/** Both places: every outcome of one with every outcome of the other. @returns {Case[]} */
const matrix = () =>
  voting.flatMap(([name, first]) =>
    Object.entries(counts).flatMap(([here, residence]) =>
      Object.entries(counts)
        .filter(([there]) => name === "admit" || here === "all" || there === "all")
        .map(([there, origin]) => ({
          id: `poll.both.${name}.${here}.${there}`,
          terms,
          minutes: before(name, { ...poll(first, 0, residence), ...poll(first, 1, origin) }),
          step: step(name),
        })),
    ),
  );

const sizes = [7, 9, 35, 44, 101, 9999];

/** Approvals on, just under and just over a mark of a number of ballots. @param {number} of @param {number[]} mark */
const around = (of, [part = 0, whole = 1]) => {
  const edge = Math.ceil((of * part) / whole);
  return range(edge - 1, Math.min(of, edge + 1));
};

/** @param {number} of @param {typeof terms} by */
const edges = (of, by) => [...new Set([...around(of, by.passMark), ...around(of, by.floor)])];

/** One place on each edge of the marks, the other in favor. @returns {Case[]} */
const marks = () =>
  /** @type {typeof others} */ ([["national+hanshou", terms], ...others]).flatMap(([policy, by]) =>
    sizes.flatMap((of, index) =>
      edges(of, by).map((approve) => ({
        id: `poll.mark.${policy}.${approve}-of-${of}`,
        policy,
        terms: by,
        minutes: before("admit", poll(0, index % 2, paper(approve, of))),
        step: step("admit"),
      })),
    ),
  );

/** Shares with spoiled and blank papers, as [approve, valid, spoiled, blank]. */
const mixed = [
  [28, 35, 9, 7],
  [27, 35, 9, 7],
  [35, 44, 0, 9],
  [25, 42, 0, 17],
  [80, 100, 1, 20],
  [79, 99, 1, 0],
  [60, 100, 40, 40],
  [59, 99, 1, 40],
  [4, 5, 1, 1],
  [4, 5, 2, 1],
  [3, 4, 2, 0],
  [3, 4, 3, 0],
  [199, 250, 0, 51],
  [149, 250, 0, 0],
];

/** @returns {Case[]} */
const blanks = () =>
  mixed.flatMap(([approve = 0, of = 0, spoiled = 0, blank = 0]) =>
    places.map((place, index) => ({
      id: `poll.mixed.${place}.${approve}-of-${of}.spoiled-${spoiled}.blank-${blank}`,
      terms,
      minutes: before("admit", poll(0, index, paper(approve, of, spoiled, blank))),
      step: step("admit"),
    })),
  );

/** The poll itself, on the edges of what came back and of what adds up. @returns {Case[]} */
const held = () =>
  [6, 7, 8, 25, 50].flatMap((returned) =>
    range(-1, 2).flatMap((more) =>
      [-1, 0, 1].map((wrong) => ({
        id: `poll.held.${returned}-of-${2 * returned - more}.adds-up-${wrong}`,
        terms,
        minutes: before("poll"),
        step: step("poll", { ...paper(returned + wrong, returned + wrong), returned, issued: 2 * returned - more }),
      })),
    ),
  );

/** More returned than issued; one short; all. @returns {Case[]} */
const issued = () =>
  [19, 20, 21].map((count) => ({
    id: `poll.issued.20-of-${count}`,
    terms,
    minutes: before("poll"),
    step: step("poll", { ...paper(20, 20), issued: count }),
  }));

const waiver = (rule = "poll.held") => ({
  step: "waive",
  on: "2025-07-20",
  by: { kind: "committee", id: "c-4" },
  rule,
  reason: "one place cannot be polled",
});

/** What a committee waives for a reason: one place, or the mark; never the floor. @returns {Case[]} */
const waived = () =>
  ["poll.held", "poll.pass-mark"].flatMap((rule) =>
    Object.entries(counts).flatMap(([name, origin]) =>
      [false, true].map((alone) => ({
        id: `poll.waived.${rule}.${name}${alone ? ".alone" : ""}`,
        terms,
        minutes: before("admit", { ...(alone && poll(0, 0, null)), ...poll(0, 1, origin) }, [waiver(rule)]),
        step: step("admit"),
      })),
    ),
  );

/** Whoever lives where they come from. */
const home = {
  0: step("apply", { person: { ...step("apply").person, places: { residence: "o-1", origin: "o-1" } } }),
};

/** Where both places are one, one poll is enough. @returns {Case[]} */
const same = () =>
  places.flatMap((place, index) =>
    Object.entries(counts).map(([name, count]) => ({
      id: `poll.same.${place}.${name}`,
      terms,
      minutes: before("admit", { ...home, ...poll(0, 1 - index, null), ...poll(0, index, count) }),
      step: step("admit"),
    })),
  );

/** The last poll that was filed at a place counts. @returns {Case[]} */
const again = () =>
  Object.entries(counts).flatMap(([name, count]) =>
    count === null
      ? []
      : [
          {
            id: `poll.again.${name}`,
            terms,
            minutes: before("admit", {}, [step("poll", { ...count, on: "2025-07-10" }, 1)]),
            step: step("admit"),
          },
        ],
  );

/** Opinion polls. @returns {Case[]} */
export const polls = () => [
  ...matrix(),
  ...marks(),
  ...blanks(),
  ...held(),
  ...issued(),
  ...waived(),
  ...same(),
  ...again(),
];
