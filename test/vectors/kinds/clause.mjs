import { at, career, before, step } from "./file.mjs";

// What the editions say differently: each clause on both sides of its edge, and on both sides of the day on which it changed.

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */
/** @typedef {{ replace?: Record<string, Data | null>, append?: Data[], before?: string }} Changed */

const trial = ["2014-05-27", "2014-05-28"];
const newest = ["2026-05-10", "2026-05-11"];
const edges = [...trial, ...newest];
const three = [...trial, "2026-05-11"];

const stages = /** @type {const} */ (["nominate", "admit", "approve-admission", "swear", "convert", "archive"]);

/** Days on which the career is moved, so that a step may follow about the day of a new edition. */
export const moves = stages.flatMap((name) => ["2014-05-26", "2026-05-09"].map((day) => ({ name, day })));

/** @param {string} on @param {string} name */
const baseOf = (on, name) => {
  const stage = stages.find((one) => at(one) >= at(name)) ?? "archive";
  return `${stage}-${on < "2015" ? "2014-05-26" : "2026-05-09"}`;
};

/**
 * A step on a day, after all that comes before it in the career.
 * @param {string} id
 * @param {string} name
 * @param {string} on
 * @param {Data} changes
 * @param {Changed} file
 * @returns {Case}
 */
const clause = (id, name, on, changes = {}, { replace = {}, append = [], before: end = name } = {}) => ({
  id: `clause.${name}.${id}.${on}`,
  policy: "national+hanshou+mainland",
  terms: {},
  minutes: name === "apply" ? [] : before(end, replace, append, baseOf(on, end)),
  step: name === end ? step(name, { on, ...changes }) : { step: name, on, ...changes },
});

/** @template T @param {readonly string[]} days @param {Record<string, T>} variants @param {(on: string, id: string, one: T) => Case[]} make */
const each = (days, variants, make) =>
  days.flatMap((on) => Object.entries(variants).flatMap(([id, one]) => make(on, id, one)));

const says = { yes: true, no: false, unsaid: undefined };
const branch = step("apply").by;
const committee = { kind: "committee", id: "c-4" };
const units = { organized: "organized", unorganized: "unorganized", none: "none", unsaid: undefined };
const doors = ["residence", "unit-location", "floating-organization", "unit"];

/** Where one may apply. @returns {Case[]} */
const venues = () =>
  each(["2026-05-10", "2026-05-11", "2014-05-27"], units, (on, id, unit) =>
    doors.flatMap((venue) =>
      (venue === "unit" || on < "2015" ? [true] : [true, false]).map((floating) => {
        const person = { ...step("apply").person, floating, unit };
        return clause(`${venue}.${id}${floating ? ".floating" : ""}`, "apply", on, { venue, person });
      }),
    ),
  );

/** @returns {Case[]} */
const sponsors = () =>
  each(edges, { lesser: "lesser", grave: "grave" }, (on, id, penalty) => {
    const named = {
      sponsors: [
        { id: "m-1", fullMember: true, penalty: "none" },
        { id: "m-3", fullMember: true, penalty },
      ],
    };
    const replace = { [at("name-sponsors")]: step("name-sponsors", named) };
    return [
      clause(id, "name-sponsors", on, named),
      ...["screen", "admit"].map((name) => clause(id, name, on, {}, { replace })),
    ];
  });

const waiver = (/** @type {string} */ on) => ({
  step: "waive",
  on,
  by: committee,
  rule: "training.held",
  reason: "a special case",
});
const trainings = {
  none: null,
  "0-0": [0, 0],
  "2-23": [2, 23],
  "3-0": [3, 0],
  "0-24": [0, 24],
  "4-39": [4, 39],
  "5-0": [5, 0],
};

/** @returns {Case[]} */
const training = () => [
  ...each(three, trainings, (on, id, some) => {
    const train = some && { days: some[0], hours: some[1] };
    const replace = { [at("train")]: train && step("train", train) };
    return [
      clause(id, "screen", on, {}, { replace }),
      ...(train?.days
        ? [clause(id, "train", on, train)]
        : [clause(`${id}.waived`, "screen", on, {}, { replace, append: [waiver(on)] })]),
    ];
  }),
];

/** The filing of a nomination, of 2014 only. @returns {Case[]} */
const filings = () => [
  ...each(edges, { unfiled: null }, (on, id) =>
    ["screen", "prereview", "admit"].map((name) => clause(id, name, on, {}, { replace: { [at("file", 1)]: null } })),
  ),
  ...each(three, { unfiled: null, late: step("file", { on: "2026-04-09" }) }, (on, id, replaced) => [
    clause(id, "nominate", on, { consent: agreed() }, { replace: { [at("file")]: replaced }, append: [up()] }),
  ]),
];

/** @returns {Data} */
const up = (from = "2026-04-20", until = "2026-05-08", more = {}) => ({
  ...{
    step: "notice",
    on: until,
    by: branch,
    for: "nomination",
    from,
    until,
    at: ["residence", "origin"],
    objections: "none",
    ...more,
  },
});
const agreed = (on = "2026-04-01", kind = "committee") => ({ by: { kind, id: "c-4" }, on });

/** In 2026 the year is over, then the higher committee agrees, then the notice is up. @returns {Case[]} */
const consents = () =>
  each(
    newest,
    {
      ...{ none: undefined, "by-a-village": agreed("2026-04-01", "village-committee"), "some-day": { by: committee } },
      ...{ "year-not-over": agreed("2026-03-07"), "year-over": agreed("2026-03-08") },
      ...{ "first-day": agreed("2026-04-20"), "second-day": agreed("2026-04-21") },
    },
    (on, id, consent) => [clause(id, "nominate", on, { consent }, { append: [up()] })],
  );

const home = { replace: { 0: step("apply", { person: { ...step("apply").person, floating: false } }) } };
/** @param {string} place */
const only = (place) => ({ at: [place] });

/** @type {Record<string, Changed>} */
const notices = {
  ...{
    none: {},
    "four-days": { append: [up("2026-04-20", "2026-04-23")] },
    "five-days": { append: [up("2026-04-20", "2026-04-26")] },
  },
  ...{
    "five-after": { append: [up("2026-04-20", "2026-04-27")] },
    unsaid: { append: [up(undefined, undefined, { at: undefined })] },
  },
  "one-place": { append: [up(undefined, undefined, only("residence"))] },
  "at-home": { ...home, append: [up(undefined, undefined, { at: undefined })] },
  "four-days-shared": {
    append: [up(undefined, "2026-05-09", only("residence")), up("2026-05-06", "2026-05-10", only("origin"))],
  },
  "five-days-shared": {
    append: [up(undefined, "2026-05-06", only("residence")), up("2026-04-28", "2026-05-10", only("origin"))],
  },
  ...Object.fromEntries(
    ["open", "founded"].flatMap((objections) => [
      [objections, { append: [up(undefined, undefined, { objections })] }],
      [
        `${objections}-at-origin`,
        { append: [up(undefined, undefined, { objections }), up("2026-04-21", undefined, only("residence"))] },
      ],
      [`${objections}-before`, { append: [up(undefined, undefined, { objections }), up("2026-04-21")] }],
    ]),
  ),
};

/** @returns {Case[]} */
const noticed = () => [
  ...each(newest, notices, (on, id, file) => [clause(`notice.${id}`, "nominate", on, { consent: agreed() }, file)]),
  ...each(newest, { four: "2026-04-23", five: "2026-04-24", next: "2026-04-27" }, (on, id, until) => [
    clause(id, "notice", on, { ...up("2026-04-20", until), on }, { before: "nominate" }),
  ]),
];

/** A branch without Party groups asks none. @returns {Case[]} */
const groups = () =>
  each(three, says, (on, id, partyGroups) => {
    const by = { ...branch, partyGroups };
    const [nominate, convert] = [
      ["mentors", "members", "masses"],
      ["members", "masses"],
    ];
    return [
      clause(`group.${id}`, "nominate", on, { by, opinions: nominate, consent: agreed() }, { append: [up()] }),
      clause(
        `members.${id}`,
        "nominate",
        on,
        { by, opinions: ["mentors", "masses"], consent: agreed() },
        { append: [up()] },
      ),
      clause(`group.${id}`, "convert", on, { by, opinions: convert }),
    ];
  });

/** Together, and one by one. @returns {Case[]} */
const approvals = () =>
  each(
    edges,
    { apart: { collective: false }, "at-once": { alone: false }, refused: { outcome: "refused" } },
    (on, id, changes) => [clause(id, "approve-admission", on, changes), clause(id, "approve-conversion", on, changes)],
  );

const under = (/** @type {string | undefined} */ between) => ({
  replace: { [at("admit")]: step("admit", { by: { ...branch, under: between } }) },
});
const between = (/** @type {string} */ on, outcome = "passed", kind = "general-branch") => ({
  ...{ step: "deliberate", on, by: { kind, id: "g-1" }, outcome },
  ...(outcome === "failed" && {
    verdict: "deny",
    because: ["body.agrees"],
    under: { policy: "national", edition: "cpc-2026" },
  }),
});

/** What the body between deliberated, and a new vote after it. @type {Record<string, string[]>} */
const deliberated = {
  none: [],
  passed: ["passed"],
  failed: ["failed"],
  again: ["failed", "passed"],
  anew: ["passed", "vote"],
};

/** @returns {Case[]} */
const deliberations = () => [
  ...each(three, deliberated, (on, id, outcomes) => {
    const said = (/** @type {string} */ one) =>
      one === "vote" ? [step("admit", { on }), step("interview", { on })] : [between(on, one)];
    return [
      clause(
        `deliberated.${id}`,
        "approve-admission",
        on,
        {},
        { ...under("general-branch"), append: outcomes.flatMap(said) },
      ),
    ];
  }),
  ...each(
    three,
    { "general-branch": "general-branch", "village-committee": "village-committee", nobody: undefined },
    (on, id, who) => [clause(id, "deliberate", on, between(on), { ...under(who), before: "interview" })],
  ),
];

/** An organization of floating members. @returns {Case[]} */
const floating = () =>
  each(newest, says, (on, id, qualified) => {
    const by = { ...branch, kind: "floating-branch", qualified };
    const replace = { 0: step("apply", { by: { ...branch, kind: "floating-branch" } }) };
    return ["talk", "recognize", "nominate", "admit"].map((name) =>
      clause(
        `floating.${id}`,
        name,
        on,
        { by, ...(name === "nominate" && { consent: agreed() }) },
        { replace, append: name === "nominate" ? [up()] : [] },
      ),
    );
  });

/** General branches: some approved before 2014, all hold oaths. @returns {Case[]} */
const general = () => [
  ...each(three, says, (on, id, authorized) => [
    clause(`general-branch.${id}`, "approve-admission", on, { by: { kind: "general-branch", id: "g-1", authorized } }),
  ]),
  ...each(three, { "general-branch": "g-1", "county-department": "d-1" }, (on, kind, id) => [
    clause(kind, "swear", on, { by: { kind, id } }),
  ]),
];

const common = ["application-form", "application", "political-review", "conversion-petition"];
const papers = {
  five: [...common, "cultivation-records"],
  six: [...common, "activist-register", "probationer-register"],
  four: [...common, "activist-register"],
};

/** @returns {Case[]} */
const archived = () => each(edges, papers, (on, id, kept) => [clause(id, "archive", on, { papers: kept })]);

/** Each quarter of probation, in 1990 only: days before the conversion on which the branch discussed it. @returns {Case[]} */
const quarters = () =>
  each(
    trial,
    {
      "each-quarter": ["2013-08-26", "2013-11-26", "2014-02-27"],
      "a-day-late": ["2013-08-27", "2013-11-27", "2014-02-27"],
    },
    (on, id, days) => {
      const [observed, decided] = [at("observe"), at("convert")];
      const shift = Date.parse("2014-05-26") - Date.parse(/** @type {any} */ (career[decided]).on);
      const later = career
        .slice(observed + 1, decided)
        .map((one) => ({ ...one, on: new Date(Date.parse(one.on) + shift).toISOString().slice(0, 10) }));
      const seen = days.map((day) => step("observe", { on: day }));
      return [
        {
          ...clause(id, "convert", on),
          minutes: { base: baseOf(on, "convert"), take: observed, append: [...seen, ...later] },
        },
      ];
    },
  );

/** What came in 2014. @returns {Case[]} */
const added = () =>
  trial.flatMap((on) => [
    clause("open", "admit", on, { ballot: { ...step("admit").ballot, secret: false } }),
    clause("without-prereview", "admit", on, {}, { replace: { [at("prereview")]: null } }),
    clause(
      "one-place-asked",
      "screen",
      on,
      {},
      { replace: { [at("vet")]: step("vet", { consulted: ["residence"] }) } },
    ),
  ]);

/** Clauses by edition. @returns {Case[]} */
export const clauses = () =>
  [
    venues,
    sponsors,
    training,
    filings,
    consents,
    noticed,
    groups,
    approvals,
    deliberations,
    floating,
    general,
    archived,
    quarters,
    added,
  ].flatMap((make) => make());
