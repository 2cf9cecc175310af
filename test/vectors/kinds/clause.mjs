import { at, before, career, moved, plusDays, step } from "./file.mjs";

// What the editions say differently: each clause on both sides of its edge, and on both sides of the day on which it changed.

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */
/** @typedef {{ replace?: Record<string, Data | null>, append?: Data[] | undefined, before?: string }} Changed */

const trial = ["2014-05-27", "2014-05-28"];
const newest = ["2026-05-10", "2026-05-11"];
const edges = [...trial, ...newest];
const three = [...trial, "2026-05-11"];

const stages = /** @type {const} */ (["nominate", "admit", "approve-admission", "swear", "convert", "archive"]);

/** Days to which a step of the career is moved, so that it may follow about the day of a new edition. */
export const moves = stages.flatMap((name) => ["2014-05-26", "2026-05-09"].map((day) => ({ name, day })));

/** Where a file stands before a step. @param {string} name */
const stageOf = (name) => stages.find((one) => at(one) >= at(name)) ?? "archive";
/** @param {string} on */
const movedTo = (on) => (on < "2015" ? "2014-05-26" : "2026-05-09");
/** @param {string} on @param {string} name */
const baseOf = (on, name) => `${stageOf(name)}-${movedTo(on)}`;

/**
 * A minute of the file before a step, with some of it changed.
 * @param {string} on
 * @param {string} end
 * @param {string} name
 * @param {Data} changes
 * @returns {Record<string, Data>}
 */
const minute = (on, end, name, changes, nth = 0) => {
  const index = at(name, nth);
  return { [index]: { ...moved(stageOf(end), movedTo(on))[index], ...changes } };
};

const both = ["residence", "origin"];
const branch = step("apply").by;
const committee = { kind: "committee", id: "c-4" };
const agreed = (on = "2026-04-01", kind = "committee") => ({ consent: { by: { kind, id: "c-4" }, on } });
/** A notice for the nomination. @returns {Data} */
const up = (
  from = "2026-04-20",
  until = "2026-05-08",
  /** @type {string[] | undefined} */ places = both,
  objections = "none",
) => ({
  ...{ step: "notice", on: until, by: branch, for: "nomination", from, until, objections, at: places },
});

/**
 * A step on a day, after all that comes before it in the career; a nomination of 2026 after consent and notice.
 * @param {string} id
 * @param {string} name
 * @param {string} on
 * @param {Data} changes
 * @param {Changed} file
 * @returns {Case}
 */
const clause = (id, name, on, changes = {}, { replace = {}, append, before: end = name } = {}) => {
  const [asked, noticed] = name !== "nominate" ? [{}, []] : [agreed(), on < "2015" ? [] : [up()]];
  return {
    ...{ id: `clause.${name}.${id}.${on}`, policy: "national+hanshou+mainland", terms: {} },
    minutes: name === "apply" ? [] : before(end, replace, append ?? noticed, baseOf(on, end)),
    step: name === end ? step(name, { on, ...asked, ...changes }) : { step: name, on, ...changes },
  };
};

/** @template T @param {readonly string[]} days @param {Record<string, T>} variants @param {(on: string, id: string, one: T) => Case[]} make */
const each = (days, variants, make) =>
  days.flatMap((on) => Object.entries(variants).flatMap(([id, one]) => make(on, id, one)));

/** What a step itself carries. @param {string} name @param {readonly string[]} days @param {Record<string, Data>} variants */
const carrying = (name, days, variants, /** @type {Changed} */ file = {}) =>
  each(days, variants, (on, id, changes) => [clause(id, name, on, changes, file)]);

/**
 * What an earlier step carried, or null where it was not taken, and the steps that rely on it.
 * @param {string} earlier
 * @param {readonly string[]} names
 * @param {readonly string[]} days
 * @param {Record<string, Data | null>} variants
 */
const relying = (earlier, names, days, variants, nth = 0, /** @type {Data[] | undefined} */ append = undefined) =>
  each(days, variants, (on, id, changes) =>
    names.map((name) => {
      const replace = changes === null ? { [at(earlier, nth)]: null } : minute(on, name, earlier, changes, nth);
      return clause(id, name, on, {}, { replace, append });
    }),
  );

const says = { yes: true, no: false, unsaid: undefined };
const units = { organized: "organized", unorganized: "unorganized", none: "none", unsaid: undefined };

/** Where one may apply. @returns {Case[]} */
const venues = () =>
  each([...newest, "2014-05-27"], units, (on, id, unit) =>
    ["residence", "unit-location", "floating-organization", "unit"].flatMap((venue) =>
      (venue === "unit" || on < "2015" ? [true] : [true, false]).map((floating) => {
        const person = { ...step("apply").person, floating, unit };
        return clause(`${venue}.${id}${floating ? ".floating" : ""}`, "apply", on, { venue, person });
      }),
    ),
  );

/** @param {string} penalty */
const penalized = (penalty) => ({
  sponsors: ["none", penalty].map((one, index) => ({ id: `m-${index}`, fullMember: true, penalty: one })),
});
const sponsors = { lesser: penalized("lesser"), grave: penalized("grave") };

/** @param {number} days @param {number} hours */
const lasting = (days, hours) => ({ days, hours });
const some = { "2-23": lasting(2, 23), "3-0": lasting(3, 0), "4-39": lasting(4, 39), "5-0": lasting(5, 0) };
const none = { none: null, "0-0": lasting(0, 0) };
const waived = { "none.waived": null, "0-0.waived": lasting(0, 0) };
const waiver = { step: "waive", by: committee, rule: "training.held", reason: "a special case" };

/** In 2026 the year is over, then the higher committee agrees, then the notice is up. */
const consents = {
  ...{
    none: { consent: undefined },
    "by-a-village": agreed(undefined, "village-committee"),
    unsaid: { consent: { by: committee } },
  },
  ...{ "year-not-over": agreed("2026-03-07"), "year-over": agreed("2026-03-08") },
  ...{ "first-day": agreed("2026-04-20"), "second-day": agreed("2026-04-21") },
};

/** @type {Record<string, Data[]>} */
const notices = {
  ...{ none: [], "four-days": [up(undefined, "2026-04-23")], "five-days": [up(undefined, "2026-04-26")] },
  ...{ "five-after": [up(undefined, "2026-04-27")], "at-one-place": [up(undefined, undefined, ["residence"])] },
  "four-days-shared": [up(undefined, "2026-05-09", ["residence"]), up("2026-05-06", "2026-05-10", ["origin"])],
  "five-days-shared": [up(undefined, "2026-05-06", ["residence"]), up("2026-04-28", "2026-05-10", ["origin"])],
  ...Object.fromEntries(
    ["open", "founded"].flatMap((raised) => [
      [raised, [up(undefined, undefined, both, raised)]],
      [`${raised}-at-origin`, [up(undefined, undefined, both, raised), up("2026-04-21", undefined, ["residence"])]],
      [`${raised}-before`, [up(undefined, undefined, both, raised), up("2026-04-21")]],
    ]),
  ),
};
const unsaid = [{ ...up(), at: undefined }];
const settled = { 0: step("apply", { person: { ...step("apply").person, floating: false } }) };

/** @param {readonly string[]} opinions */
const groups = (opinions, id = "group") =>
  Object.fromEntries(
    Object.entries(says).map(([said, there]) => [`${id}.${said}`, { opinions, by: { ...branch, partyGroups: there } }]),
  );

const answers = { apart: { collective: false }, "at-once": { alone: false }, refused: { outcome: "refused" } };

const under = (on = "", /** @type {string | undefined} */ who = undefined) =>
  minute(on, "interview", "admit", { by: { ...branch, under: who } });
const general = { kind: "general-branch", id: "g-1" };
/** @param {string} on @param {string} outcome @returns {Data[]} */
const followed = (on, outcome) => {
  const refused = { verdict: "deny", because: ["body.agrees"], under: { policy: "national", edition: "cpc-2026" } };
  if (outcome === "vote") return [step("admit", { on }), step("interview", { on })];
  if (outcome === "lost") return [step("admit", { on, ...refused })];
  return [{ step: "deliberate", on, by: general, outcome, ...(outcome === "failed" && refused) }];
};
/** What the body between deliberated, and a new vote after it. @type {Record<string, string[]>} */
const outcomes = {
  none: [],
  passed: ["passed"],
  failed: ["failed"],
  again: ["failed", "passed"],
  confirmed: ["passed", "vote"],
  lost: ["passed", "lost"],
  anew: ["passed", "lost", "vote"],
};
const between = { "general-branch": "general-branch", "village-committee": "village-committee", nobody: undefined };

/** @returns {Case[]} */
const deliberations = () => [
  ...each(three, outcomes, (on, id, all) => {
    const append = all.flatMap((one) => followed(on, one));
    return [clause(`deliberated.${id}`, "approve-admission", on, {}, { replace: under(on, "general-branch"), append })];
  }),
  ...each(three, between, (on, id, who) => [
    clause(id, "deliberate", on, { by: general, outcome: "passed" }, { replace: under(on, who), before: "interview" }),
  ]),
];

/** An organization of floating members. @returns {Case[]} */
const floating = () =>
  each(newest, says, (on, id, qualified) => {
    const by = { ...branch, kind: "floating-branch", qualified };
    const replaced = { by: { ...branch, kind: "floating-branch" } };
    return ["assign-mentors", "recognize", "nominate", "admit"].map((name) =>
      clause(`floating.${id}`, name, on, { by }, { replace: minute(on, name, "apply", replaced) }),
    );
  });

const common = ["application-form", "application", "political-review", "conversion-petition"];
const papers = {
  five: { papers: [...common, "cultivation-records"] },
  six: { papers: [...common, "activist-register", "probationer-register"] },
};

const discussed = {
  "each-quarter": ["2013-08-26", "2013-11-26", "2014-02-27"],
  "a-day-late": ["2013-08-27", "2013-11-27", "2014-02-27"],
};

/** Each quarter of probation, in 1990 only. @returns {Case[]} */
const quarters = () =>
  each(trial, discussed, (on, id, days) => {
    const rest = career.slice(at("observe") + 1, at("convert")).map((one) => ({ ...one, on: "2014-05-20" }));
    const append = [...days.map((day) => step("observe", { on: day })), ...rest];
    return [{ ...clause(id, "convert", on), minutes: { base: baseOf(on, "convert"), take: at("observe"), append } }];
  });

/** Clauses by edition. @returns {Case[]} */
export const clauses = () => [
  ...venues(),
  ...relying("name-sponsors", ["screen", "admit", "approve-admission"], three, sponsors),
  ...each(newest, { admission: "admit", conversion: "convert" }, (on, purpose, name) =>
    ["open", "founded", "immaterial"].flatMap((raised) => {
      const append = [{ ...up(undefined, undefined, both, raised), for: purpose, on }];
      return [name, `approve-${purpose}`].map((asked) => clause(`noticed.${raised}`, asked, on, {}, { append }));
    }),
  ),
  ...carrying("name-sponsors", three, sponsors),
  ...relying("train", ["screen"], three, { ...none, ...some }),
  ...three.flatMap((on) => relying("train", ["screen"], [on], waived, 0, [{ ...waiver, on }])),
  ...carrying("train", three, some),
  ...relying("file", ["screen", "prereview", "admit"], edges, { unfiled: null }, 1),
  ...each(three, { unfiled: null, late: -30 }, (on, id, days) =>
    relying("file", ["nominate"], [on], { [id]: days === null ? null : { on: plusDays(on, days) } }),
  ),
  ...carrying("nominate", newest, consents),
  ...each(newest, notices, (on, id, append) => [clause(`notice.${id}`, "nominate", on, {}, { append })]),
  ...carrying("nominate", newest, { "notice.unsaid": {} }, { append: unsaid }),
  ...carrying("nominate", newest, { "notice.at-home": {} }, { append: unsaid, replace: settled }),
  ...each(newest, { four: "2026-04-23", five: "2026-04-24", next: "2026-04-27" }, (on, id, until) => [
    clause(id, "notice", on, { ...up(undefined, until), on }, { before: "nominate" }),
  ]),
  ...carrying("nominate", three, {
    ...groups(["mentors", "members", "masses"]),
    ...groups(["members", "masses"], "mentors"),
  }),
  ...carrying("convert", three, groups(["members", "masses"])),
  ...carrying("approve-admission", three, answers),
  ...carrying("approve-conversion", three, answers),
  ...deliberations(),
  ...floating(),
  ...each(three, says, (on, id, authorized) => [
    clause(`authorized.${id}`, "approve-admission", on, { by: { ...general, authorized } }),
  ]),
  ...carrying("swear", three, {
    "general-branch": { by: general },
    county: { by: { kind: "county-department", id: "d-1" } },
  }),
  ...carrying("archive", edges, papers),
  ...quarters(),
  ...carrying("admit", trial, { open: { ballot: { ...step("admit")["ballot"], secret: false } } }),
  ...relying("prereview", ["admit"], trial, { "not-reviewed": null }),
  ...relying("vet", ["screen"], trial, { "one-place": { consulted: ["residence"] } }),
];
