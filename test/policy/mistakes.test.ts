import { describe, expect, it } from "vitest";
import { atLeast } from "../../src/kernel/threshold.js";
import { extend, type Overlay, withCalendar } from "../../src/policy/extend.js";
import { mainland, national } from "../../src/policy/index.js";
import { definePolicy } from "../../src/policy/policy.js";
import type { PolicySpec } from "../../src/policy/spec.js";
import { hours } from "../../src/kernel/quantity.js";
import { rule } from "../../src/rules/rule.js";
import { maximum, minimum } from "../../src/rules/terms.js";
import { before, decided, dossierOf, step } from "../support/career.js";
import { someClause } from "../support/with-rules.js";
import { cited, faultOf } from "./small.js";

const from = () => undefined;
const within = () => maximum(1);
const redo = (step: string) => ({ kind: "redo-from", step });

type Mistake = readonly [what: string, mistake: object, fault: readonly [code: string, at: string]];

const { spec } = national;
const { terms } = spec;
type Edition = (typeof spec.editions)[0];
const [oldest, old, next] = spec.editions as [Edition, Edition, Edition];
const quorum = spec.rules.find(({ id }) => id === "ballot.quorum") ?? cited("a.none", []);
const clause = someClause;
/** The edition of 2026 with a mistake in it. */
const page = (change: object) => ({ editions: [oldest, old, { ...next, ...change }] });
/** The same with a mistake in an article. */
const held = (article: unknown) => page({ articles: { "talk.held": article } });
const others = spec.rules.filter((one) => one !== quorum);
const withQuorum = (change: object) => ({ rules: [...others, { ...quorum, ...change }] });

describe("one mistake in what a policy is made of is refused by a fault that says where", () => {
  it.each<Mistake>([
    ["a mark that is no yes", withQuorum({ once: "yes" }), ["rule.malformed", "ballot.quorum once"]],
    ["the id left empty", { id: "" }, ["policy.id", ""]],
    [
      "the id of an edition",
      { editions: [oldest, old, { id: "cpc-2O26", from: next.from }] },
      ["edition.empty", "cpc-2O26"],
    ],
    ["the same edition twice", { editions: [oldest, old, { ...next, id: old.id }] }, ["policy.editions", "cpc-2014"]],
    [
      "the day of an edition",
      { editions: [oldest, old, { ...next, from: "2026-5-11" }] },
      ["policy.editions", "cpc-2026"],
    ],
    ["an edition without a day", { editions: [oldest, { id: old.id }, next] }, ["policy.editions", "cpc-2014"]],
    ["no edition", { editions: [] }, ["policy.editions", "national"]],
    ["editions that are no list", { editions: "cpc-2014" }, ["policy.malformed", "editions"]],
    ["an overlay that is an edition", { overlays: [{ id: "cpc-2014" }] }, ["policy.editions", "cpc-2014"]],
    ["an overlay twice", { overlays: [{ id: "here" }, { id: "here" }] }, ["policy.editions", "here"]],
    ["an overlay without an id", { overlays: [{ id: "" }] }, ["policy.overlays", ""]],
    ["overlays that are text", { overlays: "hanshou" }, ["policy.malformed", "overlays"]],
    ["an overlay that is nothing", { overlays: [null] }, ["policy.overlays", "?"]],
    ["an overlay that adds nothing", { overlays: [{ id: "here" }] }, ["overlay.empty", "here"]],
    ["an edition that is nothing", { editions: [null] }, ["policy.editions", "?"]],
    ["terms that are a list", { terms: [] }, ["policy.malformed", "terms"]],
    ["articles that are text", page({ articles: "7" }), ["edition.malformed", "articles"]],
    ["a subject without a term", page({ terms: { poll: {} } }), ["term.missing", "poll"]],
    ["a subject that is nothing", page({ terms: { poll: null } }), ["term.malformed", "poll"]],
    ["the day of an overlay", { overlays: [{ id: "here", from: "2026-5-11" }] }, ["overlay.from", "here"]],
    ["a part of an overlay misspelt", { overlays: [{ id: "here", term: {} }] }, ["overlay.malformed", "term"]],
    [
      "the rule of an article",
      page({ articles: { ...next.articles, "talk.helt": 7 } }),
      ["article.unknown", "talk.helt"],
    ],
    ["an article that is no number", held(true), ["article.malformed", "talk.held"]],
    ["an article left out", held({}), ["article.malformed", "talk.held"]],
    ["how an article is known", held({ at: 7, evidence: "miror" }), ["article.malformed", "talk.held"]],
    ["a sentence in one language", held({ at: 7, text: { en: "A." } }), ["article.malformed", "talk.held"]],
    ["a part of an article misspelt", held({ at: 7, evidense: "mirror" }), ["article.malformed", "talk.held"]],
    ["whether an article was verified", held({ at: 7, verified: "true" }), ["article.malformed", "talk.held"]],
    ["what is quoted", held({ at: 7, quote: 7 }), ["article.malformed", "talk.held"]],
    ["an article without a number", held(Number.NaN), ["article.malformed", "talk.held"]],
    ["an article of no number", held(0), ["article.malformed", "talk.held"]],
    ["an article that is nothing", held(""), ["article.malformed", "talk.held"]],
    ["terms left undefined", page({ terms: undefined }), ["edition.malformed", "terms"]],
    ["how a page is known", page({ evidence: "miror" }), ["page.evidence", "cpc-2026"]],
    ["the edition that one follows", page({ after: "cpc-2O14" }), ["edition.unknown", "cpc-2O14"]],
    ["an edition that follows itself", page({ after: "cpc-2026" }), ["edition.unknown", "cpc-2026"]],
    ["a rule that is repealed", page({ repeals: ["talk.helt"] }), ["repeal.unknown", "talk.helt"]],
    ["what its breaches come to", page({ unrecognized: { kind: "void" } }), ["edition.malformed", "unrecognized"]],
    ["a part of an edition misspelt", page({ article: {} }), ["edition.malformed", "article"]],
    ["a term of an edition", page({ terms: { talk: { whithin: maximum(1) } } }), ["term.unknown", "talk.whithin"]],
    ["the subject of its term", page({ terms: { tlak: { within: maximum(1) } } }), ["term.unknown", "tlak.within"]],
    ["the unit of its term", page({ terms: { talk: { within: maximum(1) } } }), ["term.malformed", "talk.within"]],
    [
      "terms of an edition that no step can keep",
      page({ terms: { mentors: { fewest: minimum(3) } } }),
      ["term.malformed", "mentors.fewest"],
    ],
    ["the edition that it is pinned to", { pinned: "cpc-2O26" }, ["edition.unknown", "cpc-2O26"]],
    ["a part misspelt", { calender: mainland }, ["policy.malformed", "calender"]],
    ["a part left out", { rules: undefined }, ["policy.malformed", "rules"]],
    ["a rule that is nothing", { rules: [...spec.rules, undefined] }, ["rule.malformed", "rule"]],
    ["the year of a calendar", { calendar: { "20226": { off: [], on: [] } } }, ["calendar.malformed", "20226"]],
    ["a day of a calendar", { calendar: { "2026": { off: ["2026-13-01"], on: [] } } }, ["calendar.day", "2026-13-01"]],
    [
      "a day of another year",
      { calendar: { "2026": { off: ["2025-10-01"], on: [] } } },
      ["calendar.day", "2025-10-01"],
    ],
    ["a list of a calendar", { calendar: { "2026": { of: [], on: [] } } }, ["calendar.malformed", "2026"]],
    ["a list that is text", { calendar: { "2026": { off: "2026-10-01", on: [] } } }, ["calendar.malformed", "2026"]],
  ])("%s", (_, mistake, fault) => {
    expect(faultOf(() => definePolicy({ ...spec, ...mistake } as PolicySpec))).toEqual(fault);
  });
});

describe("one mistake in a rule is refused by its id", () => {
  const at = "ballot.quorum";
  const mistakes: readonly Mistake[] = [
    ["its id", { id: "Ballot.Quorum" }, ["rule.id", "Ballot.Quorum"]],
    ["its sentence and its clauses left out", { text: undefined, cites: undefined }, ["rule.cites", at]],
    ["its sentence in one language", { text: { en: "A." } }, ["rule.cites", at]],
    ["no clause", { text: undefined, cites: {} }, ["rule.cites", at]],
    ["nothing but clauses left undefined", { text: undefined, cites: { "cpc-2014": undefined } }, ["rule.cites", at]],
    ["clauses that are text", { cites: "cpc-2014" }, ["rule.cites", at]],
    ["clauses that are a number", { cites: 5 }, ["rule.cites", at]],
    ["a stage at which it never judges", { stages: ["candidate", "member"] }, ["rule.stages", at]],
    ["a clause without an article", { cites: { "cpc-2014": { ...clause, at: undefined } } }, ["rule.cites", at]],
    ["a clause without Chinese", { cites: { "cpc-2014": { ...clause, text: { en: "A." } } } }, ["rule.cites", at]],
    ["how a clause is known", { cites: { "cpc-2014": { ...clause, evidence: "miror" } } }, ["rule.cites", at]],
    ["a step", { steps: ["admitt"] }, ["rule.steps", at]],
    ["no step", { steps: [] }, ["rule.steps", at]],
    ["steps that are text", { steps: "admit" }, ["rule.steps", at]],
    ["a stage", { stages: ["candidat"] }, ["rule.stages", at]],
    ["no stage", { stages: [] }, ["rule.stages", at]],
    ["a stage at which none of its steps is open", { stages: ["member"] }, ["rule.stages", at]],
    ["stages that are text", { stages: "candidate" }, ["rule.stages", at]],
    ["what follows", { else: "deney" }, ["rule.else", at]],
    ["what follows left out", { else: undefined }, ["rule.else", at]],
    ["a grant where it is broken", { else: "grant" }, ["rule.else", at]],
    ["whether it may be waived", { waivable: "yes" }, ["rule.waivable", at]],
    ["that it may not be waived", { waivable: false }, ["rule.waivable", at]],
    ["what it says left out", { says: undefined }, ["rule.malformed", `${at} says.en`]],
    ["what it says in one language", { says: { en: () => "a" } }, ["rule.malformed", `${at} says.zh`]],
    ["an id that is no text", { id: 7 }, ["rule.id", "?"]],
    ["its measure left out", { measure: undefined }, ["rule.malformed", `${at} measure`]],
    ["nothing that is required", { require: undefined }, ["rule.malformed", `${at} require`]],
    ["a remedy that is text", { remedy: "wait" }, ["rule.malformed", `${at} remedy`]],
    ["a deadline without a day to count from", { due: { within: () => maximum(1) } }, ["rule.due", at]],
    ["the length of a deadline", { due: { from, within: maximum(1) } }, ["rule.due", at]],
    ["the step that meets it", { due: { from, within, step: "admitt" } }, ["rule.due", at]],
    ["the day that it was met", { due: { from, within, met: "2026-01-01" } }, ["rule.due", at]],
    ["a part of a deadline misspelt", { due: { from, within, meet: from } }, ["rule.due", at]],
    ["a deadline that is nothing", { due: null }, ["rule.due", at]],
    ["a breach that is text", { breach: "late" }, ["rule.breach", at]],
    ["a part of it misspelt", { breach: { effects: {} } }, ["rule.breach", at]],
    ["whether it is late", { breach: { late: "true" } }, ["rule.breach", at]],
    ["a way to come out misspelt", { breach: { effect: { broke: "none" } } }, ["rule.breach", at]],
    ["no effect misspelt", { breach: { effect: { broken: "None" } } }, ["rule.breach", at]],
    ["an effect left undefined", { breach: { effect: { broken: undefined } } }, ["rule.breach", at]],
    ["the kind of an effect", { breach: { effect: { broken: { kind: "redo" } } } }, ["rule.breach", at]],
    ["the step of an effect", { breach: { effect: { broken: redo("vett") } } }, ["rule.breach", at]],
    ["an effect without its step", { breach: { effect: { broken: { kind: "redo-from" } } } }, ["rule.breach", at]],
    [
      "one with more than it has",
      { breach: { effect: { broken: { kind: "unrecognized", step: "vet" } } } },
      ["rule.breach", at],
    ],
    ["who may cure it", { breach: { effect: { broken: { kind: "cured-by", body: "county" } } } }, ["rule.breach", at]],
    ["the effects of an edition", { breach: { effectIn: { "cpc-2026": "none" } } }, ["rule.breach", at]],
    ["those of an edition left undefined", { breach: { effectIn: { "cpc-2026": undefined } } }, ["rule.breach", at]],
    ["a need that is no path", { needs: ["ballot.entitled"] }, ["rule.needs", at]],
    ["a need misspelt", { needs: ["step.balot.present"] }, ["rule.needs", at]],
    ["needs that are text", { needs: "step.ballot.present" }, ["rule.needs", at]],
    ["a part misspelt", { waiveable: true }, ["rule.malformed", `${at} waiveable`]],
    ["a part misspelt at length", { ["y".repeat(90)]: true }, ["rule.malformed", at]],
    ["a deadline in hours", { due: { from, within: () => maximum(hours(24)) } }, ["rule.due", at]],
    ["a deadline in heads", { due: { from, within } }, ["rule.due", at]],
    ["a deadline whose length cannot be told", { due: { from, within: () => undefined } }, ["rule.due", at]],
    ["a term of its own", { terms: { own: atLeast(101, 100) } }, ["term.malformed", "ballot.quorum own"]],
  ];

  it.each(mistakes)("%s, where a policy lists it", (_, mistake, fault) => {
    expect(faultOf(() => definePolicy({ ...spec, ...withQuorum(mistake) } as PolicySpec))).toEqual(fault);
  });

  it.each(mistakes.slice(0, -6))("%s, where it is written", (_, mistake, fault) => {
    expect(faultOf(() => rule({ ...quorum, ...mistake } as never))).toEqual(fault);
  });

  it("the key of its only clause", () => {
    const misspelt = cited("a.local", ["cpc-2O14"]);
    expect(faultOf(() => definePolicy({ ...spec, rules: [...spec.rules, misspelt] }))).toEqual([
      "rule.nowhere",
      "a.local",
    ]);
  });

  it("a rule in force everywhere that names stages, or not every step", () => {
    const changed = (change: object) => () =>
      definePolicy({
        ...spec,
        rules: spec.rules.map((one) => (one.id === "ladder.closed" ? { ...one, ...change } : one)),
      });
    expect(faultOf(changed({ stages: ["candidate"] }))).toEqual(["rule.stages", "ladder.closed"]);
    expect(faultOf(changed({ steps: ["talk"] }))).toEqual(["rule.steps", "ladder.closed"]);
  });
});

describe("one mistake in an overlay is refused by a fault that says where", () => {
  it.each<Mistake>([
    ["a part misspelt", { term: {} }, ["overlay.malformed", "term"]],
    [
      "its id misspelt, so that nothing cites it",
      { id: "heer", rules: [cited("a.local", ["here"])] },
      ["rule.nowhere", "a.local"],
    ],
    ["the subject of a term", { terms: { pol: { passMark: atLeast(80, 100) } } }, ["term.unknown", "pol.passMark"]],
    ["the name of a term", { terms: { poll: { passmark: atLeast(80, 100) } } }, ["term.unknown", "poll.passmark"]],
    [
      "the kind of a term",
      { terms: { oath: { within: minimum(terms.oath.within.of) } } },
      ["term.softer", "oath.within"],
    ],
    ["a kind there is none of", { terms: { oath: { within: { kind: "most" } } } }, ["term.malformed", "oath.within"]],
    ["the unit of a term", { terms: { oath: { within: maximum(1) } } }, ["term.softer", "oath.within"]],
    ["a value turned round", { terms: { ballot: { majority: atLeast(3, 2) } } }, ["term.malformed", "ballot.majority"]],
    ["a value left out", { terms: { ballot: { majority: undefined } } }, ["term.malformed", "ballot.majority"]],
    ["terms that are undefined", { terms: undefined }, ["overlay.malformed", "terms"]],
    ["rules that are undefined", { rules: undefined }, ["overlay.malformed", "rules"]],
    ["rules that are text", { rules: "rules" }, ["overlay.malformed", "rules"]],
    ["a rule that is nothing", { rules: [undefined] }, ["rule.malformed", "rule"]],
    ["nothing but an id", { from: "2026-06-01" }, ["overlay.empty", "here"]],
    ["a subject without a term", { terms: { poll: {} } }, ["term.missing", "poll"]],
    [
      "a value that is half there",
      { terms: { oath: { within: { kind: "maximum" } } } },
      ["term.malformed", "oath.within"],
    ],
    [
      "a list that is text",
      { terms: { archive: { papers: { kind: "listed", items: "form" } } } },
      ["term.malformed", "archive.papers"],
    ],
  ])("%s", (_, mistake, fault) => {
    expect(faultOf(() => extend(national, { id: "here", ...mistake } as Overlay))).toEqual(fault);
  });
});

describe("what was handed in may change afterwards, and no decision does", () => {
  const wax = () => ({
    calendar: { "2024": { off: ["2024-09-16"], on: [] as string[] } },
    terms: structuredClone(terms) as unknown as Record<string, Record<string, { of: { count: number } }>>,
    overlays: [{ id: "here", rules: [] }],
    editions: spec.editions.map((one) => ({ ...one })),
    rules: spec.rules.map((one) => ({ ...one, cites: { ...one.cites } })),
  });

  it("of a policy: its lists, terms, rules and calendar", () => {
    const soft = wax();
    const policy = definePolicy({ ...spec, ...soft } as unknown as PolicySpec);
    const was = JSON.stringify(policy);
    const verdict = () => decided(before("nominate"), step("nominate", { on: "2024-01-01" }), policy).verdict;
    expect(verdict()).toBe("bar");
    soft.rules.length = 0;
    soft.overlays.length = 0;
    for (const edition of soft.editions) edition.from = "0001-01-01";
    Object.assign(soft.terms["cultivation"]?.["lasts"]?.of ?? {}, { count: 0 });
    soft.calendar["2024"].on.push("2024-09-15");
    expect([JSON.stringify(policy), verdict()]).toEqual([was, "bar"]);
  });

  it("of one rule of it", () => {
    const soft = wax();
    const policy = definePolicy({ ...spec, rules: soft.rules });
    for (const one of soft.rules) Object.assign(one, { require: () => true, else: "warn", cites: {} });
    expect(decided([], step("talk"), policy).verdict).toBe("bar");
  });

  it("of an overlay and of a calendar put on top", () => {
    const lasts = { kind: "minimum" as const, of: { unit: "months" as const, count: 24 } };
    const { calendar } = wax();
    const policy = withCalendar(extend(national, { id: "here", terms: { cultivation: { lasts } } }), calendar);
    const was = JSON.stringify(policy.spec);
    lasts.of.count = 0;
    calendar["2024"].off.length = 0;
    expect(JSON.stringify(policy.spec)).toBe(was);
    expect(Object.isFrozen(lasts)).toBe(false);
  });

  it("and a policy cannot be changed itself", () => {
    for (const part of [
      national,
      spec,
      spec.rules,
      spec.rules[0],
      spec.terms.poll.floor,
      spec.editions,
      national.editions,
      national.editions[0]?.era,
    ])
      expect(Object.isFrozen(part)).toBe(true);
    expect(dossierOf(before("swear"), national).stage).toBe("probationer");
  });
});
