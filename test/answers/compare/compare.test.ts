import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeIn } from "../../../src/answers/compare/change-in.js";
import { changedTerms } from "../../../src/answers/compare/changed-terms.js";
import type { Change, StoredFile } from "../../../src/answers/compare/change.js";
import { compare } from "../../../src/answers/compare/compare.js";
import { keeps, type TermCase } from "../../../src/answers/compare/term-case.js";
import { termChangeIn } from "../../../src/answers/compare/term-change-in.js";
import { caseBetween } from "../../../src/answers/compare/case-between.js";
import type { Minute } from "../../../src/domain/minute.js";
import { months } from "../../../src/kernel/quantity.js";
import { asStrict, atLeast, meets, moreThan, type Threshold } from "../../../src/kernel/threshold.js";
import { gulin, migrantWorkers, national, qingshan, songcun, ziyang } from "../../../src/policy/index.js";
import { extend, pin } from "../../../src/policy/extend.js";
import { definePolicy, type Policy } from "../../../src/policy/policy.js";
import { choice, listed, maximum, minimum, type TermChanges } from "../../../src/rules/terms.js";
import { before, career, decided, dossierOf, step } from "../../support/career.js";
import { withSofter } from "../../support/with-rules.js";

const all = async (one: Policy, other: Policy, files: Parameters<typeof compare>[2]): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  for await (const change of compare(one, other, files)) changes.push(change);
  return changes;
};
const stricter = (terms: TermChanges) => extend(migrantWorkers, { id: "stricter", terms });
const { minutes } = dossierOf(career);
const at85 = stricter({ poll: { passMark: atLeast(85, 100) } });

describe("compare", () => {
  it("a policy and itself decide everything alike", async () => {
    expect(await all(migrantWorkers, migrantWorkers, [minutes])).toEqual([]);
  });

  it("a stricter mark changes each vote that met only the old one, and its approval, and names the clause on both sides", async () => {
    const changes = await all(migrantWorkers, at85, [minutes]);
    expect(changes.map(({ step, on, before, after }) => [step, on, before, after])).toEqual([
      ["admit", "2025-08-04", "grant", "defer"],
      ["approve-admission", "2025-09-05", "grant", "bar"],
      ["convert", "2026-08-04", "grant", "defer"],
      ["approve-conversion", "2026-09-10", "grant", "bar"],
    ]);
    const [{ because, minute } = { because: [], minute: 0 }] = changes;
    expect(minutes[minute]?.step).toBe("admit");
    expect(
      because.map(({ rule, cites, before, after }) => [rule, cites.article, before?.status, after?.status]),
    ).toEqual([["poll.pass-mark", "三(3)", "holds", "broken"]]);
  });

  it("a mark that everybody met changes nothing: 80 of 100 is not below 80%", async () => {
    expect(await all(migrantWorkers, stricter({ poll: { passMark: atLeast(80, 100) } }), [minutes])).toEqual([]);
    const above = stricter({ poll: { passMark: moreThan(80, 100) } });
    const changed = (await all(migrantWorkers, above, [minutes])).map(({ step }) => step);
    expect(changed).toEqual(["admit", "approve-admission", "convert", "approve-conversion"]);
  });

  it("history stands: what follows a changed verdict is judged on the file as it is", async () => {
    const strict = stricter({ cultivation: { lasts: minimum(months(24)) } });
    expect((await all(migrantWorkers, strict, [minutes])).map(({ step, after }) => [step, after])).toEqual([
      ["nominate", "bar"],
    ]);
  });

  it("what was decided elsewhere does not matter, only how each policy decides it", async () => {
    const deferred = minutes.map((one) => ({ ...one, because: ["made.up"] }) as Minute);
    expect(await all(migrantWorkers, at85, [deferred])).toEqual(await all(migrantWorkers, at85, [minutes]));
  });

  it.each([
    { one: "cpc-2026", other: "cpc-2014", before: "bar", after: "grant", side: "after" },
    { one: "cpc-2014", other: "cpc-2026", before: "grant", after: "bar", side: "before" },
  ] as const)("a rule that only one of $one and $other has in force stands on one side", async (of) => {
    const { one, other, before, after, side } = of;
    const [change] = await all(pin(migrantWorkers, one), pin(migrantWorkers, other), [minutes]);
    expect(change).toMatchObject({ step: "nominate", before, after });
    const notice = change?.because.find(({ rule }) => rule === "notice.long-enough");
    expect([notice?.cites.edition, notice?.[side]]).toEqual(["cpc-2026", undefined]);
  });

  it("a warning changes no verdict", async () => {
    const late = dossierOf([step("apply"), step("talk", { on: "2023-06-09" })], national).minutes;
    const lenient = withSofter(national, "lenient", { talk: { within: maximum(months(2)) } });
    expect(await all(national, lenient, [late])).toEqual([]);
  });

  it("files are minutes, dossiers or anything with minutes, and may have an id", async () => {
    const files = [[], minutes, dossierOf(career), { id: "f-3", minutes }];
    const changes = await all(migrantWorkers, at85, files);
    expect(changes.map(({ file, id }) => [file, id])).toEqual(
      [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3].map((file) => [file, file === 3 ? "f-3" : undefined]),
    );
  });

  it("a minute that only one of the policies can judge is decided differently, and so may be those after it", async () => {
    const measure = () => {
      throw new Error("made up");
    };
    const rules = national.spec.rules.map((one) => (one.id === "talk.within-a-month" ? { ...one, measure } : one));
    const torn = definePolicy({ ...national.spec, id: "torn", rules });
    expect((await all(national, torn, [minutes])).map(({ step, before, after }) => [step, before, after])).toEqual([
      ["talk", "grant", "bar"],
      ["recognize", "grant", "bar"],
    ]);
  });

  it("files are streamed: none is read before the changes of those before it were taken", async () => {
    let read = 0;
    const stream = async function* (): AsyncGenerator<StoredFile> {
      for (; read < 1_000; read++) yield minutes;
    };
    let taken = 0;
    for await (const { file } of compare(migrantWorkers, at85, stream())) {
      expect(read).toBe(file);
      if (++taken === 12) break;
    }
    expect(read).toBe(2);
  });

  it("a change is said in both languages, with the clause, and repeats no id", async () => {
    const [change] = await all(migrantWorkers, at85, [{ id: "f-3", minutes }]);
    if (change === undefined) throw new Error("a change was expected");
    expect(changeIn(change, "en").split("\n")).toEqual([
      "file 0: admit on 2025-08-04: granted → deferred",
      "  poll.pass-mark  45 of 50 at residence, 80 of 100 at origin; at least 85% must approve  [hanshou 三(3)]",
    ]);
    expect(changeIn(change, "zh").split("\n")).toEqual([
      "档案0：支部大会讨论接收，2025年8月4日：通过 → 暂缓",
      "  poll.pass-mark  从业（居住）所在地有效票50张、赞成票45张；原籍地有效票100张、赞成票80张；赞成票须达到85%  [hanshou 三(3)]",
    ]);
  });

  it("a change is said as the stricter of the two policies finds it, whichever that is", async () => {
    const [back] = await all(at85, migrantWorkers, [minutes]);
    expect(back && changeIn(back, "en").split("\n")).toEqual([
      "file 0: admit on 2025-08-04: deferred → granted",
      "  poll.pass-mark  45 of 50 at residence, 80 of 100 at origin; at least 85% must approve  [hanshou 三(3)]",
    ]);
  });

  it("a rule that only one of them has in force is said as that one finds it", async () => {
    const [of2014, of2026] = [pin(migrantWorkers, "cpc-2014"), pin(migrantWorkers, "cpc-2026")];
    const lines = async (one: Policy, other: Policy) => {
      const [change] = await all(one, other, [minutes]);
      return change && changeIn(change, "en").split("\n");
    };
    const because = [
      "  notice.long-enough  no working days of notice; at least 5 working days needed  [cpc-2026 Art. 13]",
      "  notice.next-day  no working days of notice; at least 5 working days needed  [cpc-2026 Art. 13, unverified default]",
      "  notice.at-both-places  no notice at residence, origin  [cpc-2026 Art. 13]",
    ];
    expect(await lines(of2014, of2026)).toEqual(["file 0: nominate on 2024-09-02: granted → barred", ...because]);
    expect(await lines(of2026, of2014)).toEqual(["file 0: nominate on 2024-09-02: barred → granted", ...because]);
  });

  it("a difference that neither of them found anything about is only named", async () => {
    const [change] = await all(migrantWorkers, at85, [minutes]);
    if (change?.because[0] === undefined) throw new Error("a difference was expected");
    const because = [{ ...change.because[0], before: undefined, after: undefined }];
    expect(
      changeIn({ ...change, because }, "en")
        .split("\n")
        .slice(1),
    ).toEqual(["  poll.pass-mark"]);
  });
});

describe("changedTerms", () => {
  const changes = (terms: TermChanges) => changedTerms(migrantWorkers, stricter(terms));
  const shown = (terms: TermChanges) => changes(terms).map((one) => [one.term, one.case, one.kept]);
  const onlyBefore = { before: true, after: false };

  it("of a policy and itself there are none, nor where a term only looks different", () => {
    expect(changedTerms(migrantWorkers, migrantWorkers)).toEqual([]);
    expect(changes({ ballot: { majority: moreThan(50, 100) } })).toEqual([]);
  });

  it("a threshold is shown by the least share that meets only the softer one", () => {
    const pass = (passMark: Threshold) => shown({ poll: { passMark } });
    const share = (count: number, of: number) => [["poll.passMark", { kind: "share", count, of }, onlyBefore]];
    expect(pass(atLeast(85, 100))).toEqual(share(4, 5));
    expect(pass(moreThan(80, 100))).toEqual(share(4, 5));
    expect(shown({ ballot: { majority: atLeast(2, 3) } })).toEqual([
      ["ballot.majority", { kind: "share", count: 3, of: 5 }, onlyBefore],
    ]);
  });

  it("the least share flips the verdict of a real vote, and one vote more does not", () => {
    const strict = extend(migrantWorkers, { id: "strict", terms: { ballot: { majority: moreThan(2, 3) } } });
    const vote = (policy: Policy, yes: number) => {
      const ballot = { ...step("admit").ballot, entitled: 3, present: 3, yes, no: 3 - yes, abstain: 0 };
      const written = { yes: 0, no: 0, abstain: 0 };
      return decided(
        before("admit"),
        step("admit", { by: { ...step("admit").by, fullMembers: 3 }, ballot: { ...ballot, written } }),
        policy,
      ).verdict;
    };
    expect([vote(migrantWorkers, 2), vote(strict, 2)]).toEqual(["grant", "deny"]);
    expect([vote(migrantWorkers, 3), vote(strict, 3)]).toEqual(["grant", "grant"]);
  });

  it("a minimum is shown by the lower bound, a maximum by one more than the lower bound", () => {
    const [lasts] = shown({ cultivation: { lasts: minimum(months(18)) } });
    expect(lasts).toEqual(["cultivation.lasts", { kind: "quantity", of: months(12) }, onlyBefore]);
    const [within] = shown({ approval: { within: maximum(months(2)) } });
    expect(within).toEqual(["approval.within", { kind: "quantity", of: months(3) }, onlyBefore]);
    const [ballots] = shown({ poll: { ballots: minimum(8) } });
    expect(ballots).toEqual(["poll.ballots", { kind: "quantity", of: { unit: "count", count: 7 } }, onlyBefore]);
  });

  it("a list is shown by what lacks just one item, from either side", () => {
    const items = [...migrantWorkers.termsOn("2026-06-01").investigation.cells.items, "origin/employer"];
    const longer = stricter({ investigation: { cells: listed(items) } });
    const [added] = changedTerms(migrantWorkers, longer);
    expect([added?.case, added?.kept]).toEqual([{ kind: "all-but", item: "origin/employer" }, onlyBefore]);
    const [removed] = changedTerms(longer, migrantWorkers);
    expect([removed?.case, removed?.kept]).toEqual([
      { kind: "all-but", item: "origin/employer" },
      { before: false, after: true },
    ]);
  });

  it("a choice is shown by the one that was made before, or by any other where it was open", () => {
    const lead = (one: Policy, other: Policy) =>
      changedTerms(one, other).flatMap((change) => (change.term === "lead.side" ? [[change.case, change.kept]] : []));
    expect(lead(national, ziyang)).toEqual([[{ kind: "other-than", value: "outflow" }, onlyBefore]]);
    expect(lead(ziyang, national)).toEqual([
      [
        { kind: "other-than", value: "outflow" },
        { before: false, after: true },
      ],
    ]);
    expect(lead(migrantWorkers, ziyang)).toEqual([[{ kind: "choice", value: "inflow" }, onlyBefore]]);
  });

  it("terms in different units cannot be compared, and are named without a case", () => {
    const [change] = changedTerms(gulin, inDays());
    expect(change).toMatchObject({ term: "residence.two-years.lasts", case: undefined, kept: undefined });
  });

  it("terms that a rule brings along are compared too", () => {
    const own = gulin.spec.rules.find(({ id }) => id === "residence.two-years");
    if (own === undefined) throw new Error("a rule with terms of its own was expected");
    const [name, term] = Object.entries(own.terms ?? {})[0] ?? [];
    if (name === undefined || term?.kind !== "minimum") throw new Error("a minimum was expected");
    const longer = { ...own, terms: { ...own.terms, [name]: minimum({ ...term.of, count: term.of.count + 1 }) } };
    const rules = gulin.spec.rules.map((one) => (one === own ? longer : one));
    const policy = definePolicy({ ...gulin.spec, id: "longer", rules });
    expect(changedTerms(gulin, policy).map((one) => [one.term, one.case])).toEqual([
      [`${own.id}.${name}`, { kind: "quantity", of: term.of }],
    ]);
    expect(changedTerms(national, gulin)).toEqual([]);
    const stricterNational = extend(national, { id: "stricter", terms: { ballot: { majority: atLeast(2, 3) } } });
    expect(changedTerms(gulin, stricterNational).map(({ term }) => term)).toEqual(["ballot.majority"]);
  });

  it("terms of two kinds have no case between them, nor lists of the same items", () => {
    const terms = {
      share: atLeast(1, 2),
      least: minimum(1),
      most: maximum(1),
      list: listed(["a", "b"]),
      way: choice("a"),
    };
    for (const [one, other] of Object.keys(terms).flatMap((one) => Object.keys(terms).map((other) => [one, other])))
      if (one !== other)
        expect(caseBetween(terms[one as "share"], terms[other as "share"]), `${one} and ${other}`).toBeUndefined();
    expect(caseBetween(terms.list, listed(["b", "a"]))).toBeUndefined();
    expect(caseBetween(terms.list, listed(["b", "a", "b"]))).toBeUndefined();
  });

  it("two thresholds that ask for the same have no case between them, though all are tried", () => {
    expect(caseBetween(atLeast(1, 2), atLeast(2, 4))).toBeUndefined();
    expect(caseBetween(atLeast(1, 2), atLeast(3, 4))).toEqual({ kind: "share", count: 1, of: 2 });
  });

  it("nor have two that nobody can meet, and what is no number comes to an end too", () => {
    expect(caseBetween(moreThan(1, 1), moreThan(2, 2))).toBeUndefined();
    expect(caseBetween(moreThan(1, 1), atLeast(1, 1))).toEqual({ kind: "share", count: 1, of: 1 });
    expect(caseBetween(atLeast(Number.NaN, 1), atLeast(1, 2))).toBeUndefined();
  });

  it("the least share is out of two million at most: no two terms need more", () => {
    expect(caseBetween(moreThan(0, 1), moreThan(1, 2_000_000))).toEqual({ kind: "share", count: 1, of: 2_000_000 });
    expect(caseBetween(moreThan(0, 1), moreThan(1, 2_000_001))).toBeUndefined();
  });

  it("a case keeps no term of another kind", () => {
    const cases: readonly TermCase[] = [
      { kind: "share", count: 1, of: 1 },
      { kind: "quantity", of: months(1) },
      { kind: "all-but", item: "a" },
      { kind: "choice", value: "a" },
      { kind: "other-than", value: "a" },
    ];
    const terms = [atLeast(1, 2), minimum(months(1)), maximum(months(1)), listed(["b"]), choice("a"), choice("b")];
    const kept = cases.map((one) => terms.map((term) => keeps(term, one)));
    expect(kept).toEqual([
      [true, false, false, false, false, false],
      [false, true, true, false, false, false],
      [false, false, false, true, false, false],
      [false, false, false, false, true, false],
      [false, false, false, false, false, true],
    ]);
    expect([minimum(months(2)), maximum(months(0))].map((term) => keeps(term, cases[1] as TermCase))).toEqual([
      false,
      false,
    ]);
  });

  it("the case of every changed term is kept by just one of the two policies", () => {
    const policies = [national, migrantWorkers, songcun, qingshan, gulin, ziyang];
    for (const one of policies)
      for (const other of policies)
        for (const { case: found, kept } of changedTerms(one, other)) {
          expect(found).toBeDefined();
          expect(kept?.before).not.toBe(kept?.after);
        }
  });

  it("no smaller share shows the change of a threshold", () => {
    const threshold = fc
      .record({ kind: fc.constantFrom("at-least" as const, "more-than" as const), part: fc.nat(20), more: fc.nat(20) })
      .filter(({ part, more }) => part + more > 0)
      .map(({ kind, part, more }): Threshold => ({ kind, part, whole: part + more }));
    fc.assert(
      fc.property(threshold, threshold, (one, other) => {
        fc.pre(!(asStrict(one, other) && asStrict(other, one)));
        expect(caseBetween(one, other)).toEqual({ kind: "share", ...leastByHand(one, other) });
      }),
      { seed: 20260511, numRuns: 500 },
    );
  });

  describe("a changed term is said in both languages,", () => {
    const said = (one: Policy, other: Policy, term: string) => {
      const change = changedTerms(one, other).find((changed) => changed.term === term);
      return change && [termChangeIn(change, "en"), termChangeIn(change, "zh")];
    };

    it("a threshold by the share that met it before", () => {
      expect(said(migrantWorkers, at85, "poll.passMark")).toEqual([
        "poll.passMark: at least 80% → at least 85%; 4 of 5 is enough before, not after",
        "poll.passMark：达到80% → 达到85%；5中4，原可、现不可",
      ]);
      expect(said(at85, migrantWorkers, "poll.passMark")).toEqual([
        "poll.passMark: at least 85% → at least 80%; 4 of 5 is enough after, not before",
        "poll.passMark：达到85% → 达到80%；5中4，原不可、现可",
      ]);
    });

    it("bounds by the quantity at the edge", () => {
      const longer = stricter({ cultivation: { lasts: minimum(months(24)) } });
      expect(said(migrantWorkers, longer, "cultivation.lasts")).toEqual([
        "cultivation.lasts: at least 1 year → at least 2 years; 1 year is enough before, not after",
        "cultivation.lasts：至少1年 → 至少2年；1年，原可、现不可",
      ]);
      expect(said(ziyang, migrantWorkers, "investigation.fresh")).toEqual([
        "investigation.fresh: at most 100 years → at most 6 months; 7 months is enough before, not after",
        "investigation.fresh：至多100年 → 至多6个月；7个月，原可、现不可",
      ]);
    });

    it("lists by the one item that is lacking", () => {
      const heard = national.spec.terms.conversion.opinions.items;
      const policy = stricter({ conversion: { opinions: listed([...heard, "mentors"]) } });
      expect(said(migrantWorkers, policy, "conversion.opinions")).toEqual([
        `conversion.opinions: ${heard.join(", ")} → ${heard.join(", ")}, mentors; everything but mentors is enough before, not after`,
        `conversion.opinions：${heard.join("、")} → ${heard.join("、")}、mentors；唯缺mentors，原可、现不可`,
      ]);
    });

    it("choices by the one that was made, or by any other", () => {
      expect(said(ziyang, migrantWorkers, "lead.side")).toEqual([
        "lead.side: outflow → inflow; outflow is enough before, not after",
        "lead.side：outflow → inflow；outflow，原可、现不可",
      ]);
      expect(said(national, ziyang, "lead.side")).toEqual([
        "lead.side: open → outflow; anything but outflow is enough before, not after",
        "lead.side：open → outflow；outflow以外，原可、现不可",
      ]);
    });

    it("and where there is no case between them, without one", () => {
      expect(said(gulin, inDays(), "residence.two-years.lasts")).toEqual([
        "residence.two-years.lasts: at least 2 years → at least 730 days",
        "residence.two-years.lasts：至少2年 → 至少730天",
      ]);
    });

    it("and without one, too, where it is not told what the case keeps, or of which case", () => {
      const [change] = changedTerms(migrantWorkers, at85);
      for (const part of [{ kept: undefined }, { case: undefined }])
        expect(
          change && [termChangeIn({ ...change, ...part }, "en"), termChangeIn({ ...change, ...part }, "zh")],
        ).toEqual(["poll.passMark: at least 80% → at least 85%", "poll.passMark：达到80% → 达到85%"]);
    });
  });
});

/** Gulin with the one term that a rule of its own brings along in another unit: of the others each has its unit. */
const inDays = () => {
  const lasts = minimum({ unit: "days", count: 730 });
  const rules = gulin.spec.rules.map((one) => (one.id === "residence.two-years" ? { ...one, terms: { lasts } } : one));
  return definePolicy({ ...gulin.spec, id: "days", rules });
};

/** The least share that one threshold is met by and the other is not, looked for one by one. */
const leastByHand = (one: Threshold, other: Threshold) => {
  for (let of = 1; ; of++)
    for (let count = 0; count <= of; count++)
      if (meets(one, { count, of }) !== meets(other, { count, of })) return { count, of };
};
