import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { explain } from "../../src/answers/explain/explain.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Told } from "../../src/domain/told.js";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { agenda } from "../../src/answers/next/agenda.js";
import { extend, pin } from "../../src/policy/extend.js";
import { migrantWorkers, national, qingshan } from "../../src/policy/index.js";
import { rule } from "../../src/rules/rule.js";
import { faultOf } from "../policy/small.js";
import { granted, waive } from "../support/bend.js";
import { extra } from "../rules/steps.js";
import { before, career, found, step } from "../support/career.js";

/** The file of steps that some other place granted, known in part. */
const fileOf = (steps: readonly object[]) => replay(steps.map((one) => granted(one as never)));

/** Steps with those of a name told in part: without some of their facts, or with others. */
const told = (steps: readonly { readonly step: string }[], name: string, part: object): readonly object[] =>
  steps.map((one) => (one.step === name ? { ...one, ...part } : one));

const statusOf = (policy: typeof national, steps: readonly object[], one: object, id: string) => {
  const finding = found(judge(policy, fileOf(steps), one as Told), id);
  return [finding?.status, ...(finding?.awaits ?? [])];
};

describe("what a minute does not say is awaited by the rules that ask for it", () => {
  const admitting = before("admit");
  const of = (name: string, part: object, id: string, by: object = step("admit")) =>
    statusOf(migrantWorkers, told(admitting, name, part), by, id);

  it.each<[string, object, string, object]>([
    ["screen", { outcome: undefined }, "screening.passed", { step: "screen", field: "outcome" }],
    ["vet", { conclusion: undefined }, "vetting.passed", { step: "vet", field: "conclusion" }],
    ["vet", { consulted: undefined }, "vetting.both-places", { step: "vet", field: "consulted" }],
    ["poll", { approve: undefined }, "poll.pass-mark", { step: "poll", field: "approve" }],
    ["poll", { at: undefined }, "poll.floor", { step: "poll", field: "at" }],
    ["consult", { at: undefined }, "investigation.full", { step: "consult", field: "at" }],
    ["consult", { source: undefined }, "investigation.none-adverse", { step: "consult", field: "at" }],
    ["name-sponsors", { sponsors: undefined }, "sponsors.two", { step: "name-sponsors", field: "sponsors" }],
    ["apply", { person: undefined }, "vetting.both-places", { step: "apply", field: "person.floating" }],
    ["apply", { venue: undefined }, "lead.right-side", { step: "apply", field: "venue" }],
    ["apply", { by: { kind: "branch" } }, "body.competent", { step: "apply", field: "by.id" }],
    ["poll", { on: "unknown" }, "poll.fresh", { step: "poll", field: "on" }],
  ])("%s with %j", (name, part, id, awaited) => {
    const [status, first] = of(name, part, id);
    expect([status, first]).toEqual(["awaits", awaited]);
  });

  it("what a notice brought in where the person lived before", () => {
    const notice = (changes: object) => ({ ...extra("notice", { on: "2025-07-15", for: "admission" }), ...changes });
    const move = extra("transfer", { on: "2025-07-15", places: { residence: "r-2", origin: "o-430722" } });
    const answer = (objections?: string) =>
      statusOf(migrantWorkers, [...admitting, notice({ objections }), move, notice({})], step("admit"), id);
    const id = "notice.no-open-objection";
    expect(answer()).toEqual(["awaits", { step: "notice", field: "objections" }]);
    expect([answer("none"), answer("open")]).toEqual([["holds"], ["broken"]]);
  });

  it("a body that does not say which it is may be the one that was entrusted", () => {
    const nobody = told(admitting, "examine", { by: { kind: "branch" } });
    expect(statusOf(migrantWorkers, nobody, step("prereview"), "entrusting.duties-done")).toEqual([
      "awaits",
      { step: "examine", field: "by.id" },
    ]);
    const nothing = told(admitting, "entrust", { to: { id: "b-03" } });
    expect(statusOf(migrantWorkers, nothing, step("prereview"), "entrusting.duties-done")).toEqual([
      "awaits",
      { step: "entrust", field: "to" },
    ]);
  });

  it("a waiver that does not say of what may be of any rule that can be waived, and of no other", () => {
    const waived = [
      ...told(before("screen"), "train", { days: 0, hours: 0 }),
      { ...waive("x.y", "2025-06-02"), rule: undefined },
    ];
    expect(statusOf(national, waived, step("screen"), "training.held")).toEqual([
      "awaits",
      { step: "waive", field: "rule" },
    ]);
    expect(statusOf(national, waived, step("screen"), "sponsors.two")).toEqual(["holds"]);
  });

  it("a move that does not say where to leaves open who holds the file, and what was gathered where", () => {
    const moved = (part: object) => [
      ...admitting,
      { step: "transfer", on: "2025-07-20", by: step("admit").by, to: step("admit").by, side: "residence", ...part },
    ];
    const asked = (part: object, id: string) => statusOf(migrantWorkers, moved(part), step("admit"), id);
    expect(asked({ to: undefined }, "body.competent")).toEqual(["awaits", { step: "transfer", field: "to.id" }]);
    expect(asked({ side: undefined }, "lead.right-side")).toEqual(["awaits", { step: "transfer", field: "side" }]);
    for (const id of ["poll.held", "investigation.full", "deferral.over"])
      expect([id, asked({ places: { residence: "r-9" } }, id)[0]]).toEqual([
        id,
        id === "deferral.over" ? "holds" : "awaits",
      ]);
    expect(asked({ places: { origin: "o-430722" } }, "vetting.both-places")[0]).toBe("awaits");
  });

  it("a move from a place that nobody told leaves open where everything was gathered", () => {
    const { places: _, ...person } = step("apply").person;
    const { by } = step("admit");
    const moved = [
      ...told(admitting, "apply", { person }),
      {
        step: "transfer",
        on: "2025-07-20",
        by,
        to: by,
        side: "residence",
        places: { residence: "r-9", origin: "o-9" },
      },
    ];
    const where = ["awaits", { step: "transfer", field: "places" }];
    for (const id of ["poll.floor", "investigation.full", "vetting.both-places"])
      expect([id, ...statusOf(migrantWorkers, moved, step("admit"), id).slice(0, 2)]).toEqual([id, ...where]);
    const early = moved.filter(({ on = "" }: { on?: string }) => on < step("nominate").on).concat(moved.slice(-1));
    const in2026 = pin(national, "cpc-2026");
    expect(statusOf(in2026, early, step("nominate"), "notice.at-both-places").slice(0, 2)).toEqual(where);
    const deferred = { ...granted(step("admit")), verdict: "defer" } as Minute;
    const minutes = (...more: readonly object[]) =>
      [...told(admitting, "poll", { approve: 40 }).map((one) => granted(one as never)), deferred, ...more] as Minute[];
    const over = (...more: readonly object[]) =>
      found(judge(migrantWorkers, replay(minutes(...more)), step("admit", { on: "2025-09-01" })), "deferral.over");
    expect(over(granted(moved.at(-1) as never))?.status).toBe("broken");
    const open = { ...granted(moved.at(-1) as never), places: { residence: "r-9" } };
    expect(over(open)?.awaits).toEqual([{ step: "transfer", field: "places" }]);
    expect(over({ ...granted(step("poll")), at: undefined })?.awaits).toEqual([{ step: "poll", field: "at" }]);
  });

  it("a meeting on a day that nobody knows held up the next one until a day that nobody knows", () => {
    const deferred = (name: "admit" | "convert", on: string) =>
      replay([
        ...told(before(name), "poll", { approve: 40 }).map((one) => granted(one as never)),
        { ...granted(step(name)), on, verdict: "defer" } as Minute,
      ]);
    const over = (name: "admit" | "convert", on: string) =>
      found(judge(migrantWorkers, deferred(name, on), step(name, { on: "2027-09-01" })), "deferral.over")?.awaits;
    expect(over("admit", "unknown")).toEqual([{ step: "admit", field: "on" }]);
    expect(over("convert", "unknown")).toEqual([{ step: "convert", field: "on" }]);
  });

  it("a rule that says what it needs awaits it", () => {
    const needing = rule({
      id: "trial.needing",
      text: { en: "A clause.", zh: "一条。" },
      steps: ["talk"],
      needs: ["file.person.residenceSince"],
      measure: () => ({}),
      require: () => true,
      else: "bar",
      says: { en: () => "", zh: () => "" },
    });
    const policy = extend(national, { id: "trial", articles: { "trial.needing": 1 }, rules: [needing] });
    expect(statusOf(policy, [step("apply", { on: "2024-01" })], step("talk"), "trial.needing")).toEqual([
      "awaits",
      { step: "apply", field: "person.residenceSince" },
    ]);
  });

  it("an extension of unknown length ends probation on no day that is known", () => {
    const extended = [
      ...before("convert"),
      { step: "extend", on: "2026-07-30", by: step("admit").by, ballot: step("admit").ballot },
      { ...step("approve-conversion"), step: "approve-extension", on: "2026-08-01" },
    ];
    expect(fileOf(extended).ends).toBe("unknown");
    expect(statusOf(national, extended, step("convert"), "probation.one-year")).toEqual([
      "awaits",
      { step: "admit", field: "on" },
    ]);
  });
});

describe("a step whose law cannot be told", () => {
  const talk = (on: string) => judge(national, fileOf([step("apply", { on: "2026-04-01" })]), { ...step("talk"), on });

  it("awaits its day where the month has two editions, and is judged where it has one", () => {
    expect(talk("2026-04").verdict).toBe("grant");
    expect(talk("2026-05").findings.map(({ rule, awaits }) => [rule, awaits])).toEqual([
      ["edition.in-force", [{ step: "talk", field: "on" }]],
    ]);
    expect([talk("2026-05").verdict, talk("unknown").verdict]).toEqual(["bar", "bar"]);
    expect(talk("2026-13").findings.map(({ rule }) => rule)).toEqual(["input.readable"]);
  });

  it("awaits its day where an overlay begins within the month", () => {
    const local = extend(national, { id: "here", from: "2026-04-15", terms: { talk: { within: maximumOf(20) } } });
    const decision = judge(local, fileOf([step("apply", { on: "2026-04-01" })]), { ...step("talk"), on: "2026-04" });
    expect([decision.verdict, decision.findings.length]).toEqual(["bar", 1]);
  });

  const maximumOf = (count: number) => ({ kind: "maximum", of: { unit: "months", count: count / 20 } }) as const;
});

describe("a rule that speaks of what it could not measure", () => {
  it("says that it cannot be judged yet, in both languages", () => {
    const decision = judge(national, fileOf(career.slice(0, 29)), {
      step: "admit",
      on: "2025-08-04",
      by: { kind: "branch" },
    });
    for (const language of ["en", "zh"] as const) expect(explain(decision, language)).not.toMatch(/undefined|NaN/);
    expect(explain(decision, "en")).toContain("cannot be judged yet → awaits admit (ballot.secret)");
    expect(explain(decision, "en")).toMatch(/0 ballots of an unknown number present, 0 opinions of absent members/);
    expect(explain(decision, "zh")).toContain("尚无法判断");
  });

  it("says of how many people it is not known", () => {
    const sponsors = [{ id: "m-1", fullMember: true }, { id: "m-3" }];
    const decision = judge(national, fileOf(before("name-sponsors")), { ...step("name-sponsors"), sponsors } as Told);
    expect(explain(decision, "en")).toContain("full members among the sponsors: 1 of 2; not known of 1");
    expect(explain(decision, "zh")).toContain("入党介绍人2名，其中正式党员1名，1名未载明");
    const unfit = { ...step("name-sponsors"), sponsors: [{ id: "m-1", fullMember: false }, { id: "m-3" }] };
    const judged = judge(national, fileOf(before("name-sponsors")), unfit as Told);
    expect(found(judged, "sponsors.full-members")?.status).toBe("broken");
  });

  it("is named where it fails over a file that is known in part", () => {
    const failing = rule({
      id: "trial.failing",
      text: { en: "A clause.", zh: "一条。" },
      steps: ["talk"],
      waivable: true,
      measure: () => ({}),
      require: () => JSON.parse("{"),
      else: "bar",
      says: { en: () => "", zh: () => "" },
    });
    const policy = extend(national, { id: "trial", articles: { "trial.failing": 1 }, rules: [failing] });
    const part = fileOf([step("apply", { on: "2024-01" })]);
    const [first] = judge(policy, part, step("talk")).findings;
    expect([first?.rule, first?.measured]).toEqual(["input.readable", { failed: "trial.failing" }]);
    expect(faultOf(() => agenda(policy, part, "2024-03-01"))).toEqual(["rule.failed", "trial.failing"]);
    const odd = { ...part, minutes: [undefined as never as Minute] };
    expect(faultOf(() => agenda(policy, odd as never, "2024-03-01"))).toEqual(["dossier.unreadable", "dossier"]);
  });

  it("is not named where something else throws, whatever that is", () => {
    const odd = new Proxy(
      {},
      {
        get: () => {
          throw undefined;
        },
      },
    );
    expect(judge(national, odd as never, step("talk")).findings.map(({ measured }) => measured)).toEqual([{}]);
  });
});

describe("a source that keeps only the steps that move a file", () => {
  const moving = ["apply", "recognize", "nominate", "admit", "approve-admission", "convert", "approve-conversion"];
  const only = career.filter(({ step }) => moving.includes(step));
  const unrecorded = (policy: typeof national, steps: readonly object[], kept: readonly string[]) =>
    audit(policy, fileOf(steps).minutes, { kept });

  it("is blamed for nothing else: what it does not keep is said in one line for steps and one for facts", () => {
    for (const policy of [migrantWorkers, national, qingshan]) {
      const found = unrecorded(policy, only, [...moving, "admit.by", "admit.ballot", "convert.ballot"]);
      expect(found.filter(({ effect }) => effect !== undefined)).toEqual([]);
      const lines = found.flatMap((one) => (one.kind === "unrecorded" ? [one.of] : []));
      expect(new Set(lines).size).toBe(lines.length);
    }
    const [line] = unrecorded(migrantWorkers, only, moving).flatMap((one) =>
      one.kind === "unrecorded" && one.of === "steps" ? [one.what] : [],
    );
    const steps = ["talk", "examine", "file:recognition", "poll", "consult", "screen", "train", "swear", "observe"];
    expect(line).toEqual(expect.arrayContaining(steps));
  });

  it("lacks the calendar of a year no less than a source that keeps everything", () => {
    const notice = {
      ...granted(step("screen")),
      step: "notice",
      for: "nomination",
      from: "2027-03-01",
      until: "2027-03-03",
    };
    const steps = [
      step("apply", { on: "2026-06-01" }),
      { ...step("recognize"), on: "2026-07-01" },
      { ...notice, objections: "none", on: "2027-03-04", outcome: undefined },
    ];
    const found = unrecorded(
      extend(national, {
        id: "x",
        articles: {},
        terms: { talk: { within: { kind: "maximum", of: { unit: "months", count: 1 } } } },
      }),
      steps,
      [...moving, "notice"],
    );
    expect(found.flatMap(({ rule, kind }) => (rule === "notice.long-enough" ? [kind] : []))).toEqual(["unknown"]);
  });
});

describe("days known by their month", () => {
  const reviewed = (...reviews: readonly string[]) => [
    ...before("nominate").filter(({ step }) => step !== "examine"),
    ...reviews.map((on) => ({ ...step("examine"), on })),
  ];
  const status = (...reviews: readonly string[]) =>
    statusOf(national, reviewed(...reviews), step("nominate"), "cultivation.reviewed")[0];

  it("are judged at every day that they may be, alone or together", () => {
    expect(status("2024-01-02", "2024-07-02")).toBe("holds"); // from 2023-07-03 to 2024-09-02
    expect(status("2024-01", "2024-07")).toBe("awaits");
    expect(status("2023-12", "2024-06")).toBe("awaits");
    expect(status("2023-12", "2024-04-05")).toBe("holds");
    expect(status("2023-12", "2024-04")).toBe("holds");
    expect(status("2023-08", "2024-08")).toBe("broken");
    expect(status("2023-08")).toBe("broken");
    expect(status("2023-08", "2023-09", "2023-10")).toBe("awaits"); // more worlds than are asked day by day
    const months = (count: number) => Array.from({ length: count }, (_, at) => `2024-${at < 9 ? "0" : ""}${at + 1}`);
    expect(status("2023-12-31", ...months(8))).toBe("holds");
    expect(status("2023-12-31", ...months(5), ...months(5))).toBe("awaits"); // more than are asked at both ends
  });
});

it("what else goes wrong over a file that is known in part is a rule that failed", () => {
  const part = { ...fileOf(told(before("screen"), "train", { days: 0, hours: 0, on: "2025-05" })), waivers: undefined };
  const [first] = judge(national, part as never, step("screen")).findings;
  expect([first?.rule, first?.measured]).toEqual(["input.readable", { failed: "training.held" }]);
});
