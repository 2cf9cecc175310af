import { describe, expect, test } from "vitest";
import { months } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { extend } from "../../src/policy/extend.js";
import { national } from "../../src/policy/national.js";
import { checkOwnTerms, checkTerms, termProblems, withTerms } from "../../src/policy/terms.js";
import { isKnown } from "../../src/policy/values.js";
import { rule } from "../../src/rules/rule.js";
import { choice, listed, maximum, minimum, type Term, type TermChanges } from "../../src/rules/terms.js";
import { faultOf } from "./small.js";

const { terms } = national.spec;
const problems = (changes: object) => termProblems(terms, changes as TermChanges);
const mark = (passMark: unknown) => problems({ poll: { passMark } }).map(({ code }) => code);

describe("changes of terms", () => {
  test("without a problem have none", () => {
    expect(problems({ poll: { passMark: atLeast(80, 100) }, lead: { side: choice("inflow") } })).toEqual([]);
    expect(problems({})).toEqual([]);
  });

  test("are reported with all their problems, not only the first", () => {
    const changes = {
      poll: { passMrk: atLeast(80, 100), ballots: minimum(-1) },
      oath: { within: maximum(months(2)) },
      oaths: { within: maximum(months(1)) },
    };
    expect(problems(changes)).toEqual([
      { subject: "poll", name: "passMrk", code: "term.unknown" },
      { subject: "poll", name: "ballots", code: "term.malformed" },
      { subject: "oath", name: "within", code: "term.softer" },
      { subject: "oaths", name: "within", code: "term.unknown" },
    ]);
  });

  test("of names that every object has are unknown", () => {
    const inherited = { constructor: { name: minimum(1) }, poll: { toString: minimum(1) } };
    expect(problems(inherited).map(({ code }) => code)).toEqual(["term.unknown", "term.unknown"]);
  });

  test("are made one after the other, and the base stays as it was", () => {
    const next = withTerms(terms, { poll: { passMark: atLeast(80, 100), floor: atLeast(60, 100) } });
    expect(next.poll).toEqual({ ...terms.poll, passMark: atLeast(80, 100), floor: atLeast(60, 100) });
    expect(terms.poll.passMark).toEqual(atLeast(0, 100));
  });

  test("that cannot stand are refused by the name of the term", () => {
    const changes = { poll: { passMrk: atLeast(80, 100) } } as TermChanges;
    expect(faultOf(() => withTerms(terms, changes))).toEqual(["term.unknown", "poll.passMrk"]);
  });
});

describe("a share that makes no sense is no term", () => {
  test.each([
    atLeast(80, 0),
    atLeast(0, 0),
    atLeast(101, 100),
    atLeast(-1, 100),
    atLeast(79.5, 100),
    moreThan(1, 2.5),
    atLeast(Number.NaN, 100),
    atLeast(1, Number.POSITIVE_INFINITY),
    atLeast(1, 1_000_001),
    { kind: "most", part: 1, whole: 2 },
  ])("$kind $part of $whole", (share) => {
    expect(mark(share)).toEqual(["term.malformed"]);
  });

  test("all of all makes sense", () => {
    expect(mark(atLeast(100, 100))).toEqual([]);
  });

  test("so does one of a million", () => {
    expect(mark(atLeast(1, 1_000_000))).toEqual([]);
  });
});

test.each<[string, Term, boolean]>([
  ["no months", minimum(months(0)), true],
  ["half a month", minimum(months(0.5)), false],
  ["minus one month", maximum(months(-1)), false],
  ["a century of months", minimum(months(1200)), true],
  ["a month more", minimum(months(1201)), false],
  ["a century of working days", maximum({ unit: "working-days", count: 36_525 }), true],
  ["a working day more", maximum({ unit: "working-days", count: 36_526 }), false],
  ["a million days", maximum({ unit: "days", count: 1_000_000 }), true],
  ["a million and one", maximum({ unit: "days", count: 1_000_001 }), false],
  ["a million hours", minimum({ unit: "hours", count: 1_000_000 }), true],
  ["a million heads", minimum(1_000_000), true],
  ["a million and one heads", minimum(1_000_001), false],
  ["a unit there is none of", minimum({ unit: "eons" as "days", count: 0 }), false],
  ["a choice", choice("a"), true],
  ["a list of nothing", listed([]), true],
  ["a list of numbers", listed([1] as unknown as string[]), false],
  ["a choice of nothing", { kind: "choice" } as Term, false],
])("%s: whether it is a term does not depend on what it replaces", (_, term, isTerm) => {
  const fault = faultOf(() => checkOwnTerms("a.rule", { own: term }));
  expect(fault).toEqual(isTerm ? undefined : ["term.malformed", "a.rule own"]);
});

test.each([
  ["a cell that nobody can answer", { investigation: { cells: listed(["origin/polcie"]) } }, "investigation.cells"],
  ["a side that does not exist", { lead: { side: choice("outflwo") } }, "lead.side"],
  ["a day of membership that is none", { conversion: { effective: choice("birthday") } }, "conversion.effective"],
])("%s is refused, for it would silently ask for nothing", (_, terms, at) => {
  expect(() => extend(national, { id: "here", terms })).toThrow(`term.malformed: ${at}`);
});

test("a term that a rule brings along is checked too", () => {
  const own = rule({
    id: "own.share",
    cites: { here: { at: "1", text: { en: "Made up.", zh: "虚构。" }, evidence: "default" } },
    steps: ["talk"],
    terms: { share: atLeast(0, 0) },
    measure: () => ({}),
    require: () => true,
    else: "bar",
    says: { en: () => "made up", zh: () => "虚构" },
  });
  expect(() => extend(national, { id: "here", rules: [own] })).toThrow("term.malformed: own.share share");
});

test("terms that are text instead of a table are not terms", () => {
  expect(faultOf(() => checkTerms("terms" as unknown as typeof terms))).toEqual(["term.malformed", "terms"]);
  expect(faultOf(() => withTerms(terms, { poll: "terms" } as unknown as TermChanges))).toEqual([
    "term.malformed",
    "poll",
  ]);
});

test("only what a list or a choice names must be known, and only where its rules know values", () => {
  expect(isKnown("lead", "side", choice("inflow"))).toBe(true);
  expect(isKnown("lead", "side", choice("up"))).toBe(false);
  expect(isKnown("lead", "side", listed(["inflow", "outflow"]))).toBe(true);
  expect(isKnown("lead", "side", listed(["inflow", "up"]))).toBe(false);
  expect(isKnown("lead", "side", minimum(1))).toBe(true);
  expect(isKnown("archive", "papers", listed(["anything"]))).toBe(false);
  expect(isKnown("mentors", "names", listed(["anything"]))).toBe(true);
});

describe("a policy has each term there is", () => {
  const without = ({ passMark: _, ...poll }: typeof terms.poll) => poll;
  test.each<[string, object, readonly [string, string]]>([
    ["a subject left out", { oath: undefined }, ["term.malformed", "oath"]],
    ["a subject misspelt", { oaths: terms.oath }, ["term.unknown", "oaths.within"]],
    ["a name misspelt", { oath: { withn: terms.oath.within } }, ["term.unknown", "oath.withn"]],
    ["a name left out", { poll: without(terms.poll) }, ["term.missing", "poll.passMark"]],
    ["another kind", { oath: { within: minimum(months(1)) } }, ["term.malformed", "oath.within"]],
    ["another unit", { oath: { within: maximum({ unit: "days", count: 30 }) } }, ["term.malformed", "oath.within"]],
    ["a kind of another sort", { lead: { side: listed(["inflow"]) } }, ["term.malformed", "lead.side"]],
    ["a name that every object has", { oath: { toString: maximum(1) } }, ["term.unknown", "oath.toString"]],
  ])("and of its own kind and unit: %s", (_, changes, fault) => {
    expect(faultOf(() => checkTerms({ ...terms, ...changes } as typeof terms))).toEqual(fault);
  });
});

describe("terms that no step can keep together", () => {
  const { mentors, sponsors, extension } = terms;
  test.each<[string, TermChanges, string | undefined]>([
    ["mentors at the edge", { mentors: { ...mentors, fewest: minimum(2) } }, undefined],
    ["more mentors than there may be", { mentors: { fewest: minimum(3) } }, "mentors.fewest"],
    ["no mentors at all", { mentors: { most: maximum(0) } }, "mentors.most"],
    ["more sponsors than there may be", { sponsors: { fewest: minimum(3) } }, "sponsors.fewest"],
    ["one sponsor", { sponsors: { ...sponsors, most: maximum(1) } }, "sponsors.fewest"],
    ["one sponsor, set alone", { sponsors: { most: maximum(1) } }, "sponsors.most"],
    ["an extension of one length", { extension: { ...extension, shortest: minimum(months(12)) } }, undefined],
    ["an extension of none", { extension: { shortest: minimum(months(13)) } }, "extension.shortest"],
    ["an extension of none, by its other end", { extension: { longest: maximum(months(5)) } }, "extension.longest"],
  ])("are refused by the one that was set: %s", (_, changes, at) => {
    const problem = at === undefined ? undefined : ["term.malformed", at];
    expect(faultOf(() => extend(national, { id: "here", terms: changes }))).toEqual(problem);
  });

  test("are refused too where they come one overlay after the other", () => {
    const one = extend(national, { id: "one", terms: { mentors: { most: maximum(1) } } });
    const next = () => extend(one, { id: "two", terms: { mentors: { fewest: minimum(2) } } });
    expect(faultOf(next)).toEqual(["term.malformed", "mentors.fewest"]);
  });

  test("are refused in a policy of one's own, as are more people than a minute can name", () => {
    const named = (fewest: number) => ({ ...terms, sponsors: { fewest: minimum(fewest), most: maximum(1_000) } });
    expect(faultOf(() => checkTerms(named(100)))).toBeUndefined();
    expect(faultOf(() => checkTerms(named(101)))).toEqual(["term.malformed", "sponsors.fewest"]);
    const none = { ...terms, extension: { ...extension, longest: maximum(months(5)) } };
    expect(faultOf(() => checkTerms(none))).toEqual(["term.malformed", "extension.shortest"]);
  });
});

test.each<[string, TermChanges]>([
  ["nomination.opinions", { nomination: { opinions: listed([...terms.nomination.opinions.items, "family"]) } }],
  ["conversion.opinions", { conversion: { opinions: listed([...terms.conversion.opinions.items, "mentor"]) } }],
  ["archive.papers", { archive: { papers: listed([...terms.archive.papers.items, "photograph"]) } }],
])("%s lists what a step can say, and nothing else", (at, changes) => {
  expect(faultOf(() => extend(national, { id: "here", terms: changes }))).toEqual(["term.malformed", at]);
});
