import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import type { StepName } from "../../src/domain/ladder.js";
import { days, months, type Quantity, workingDays } from "../../src/kernel/quantity.js";
import { replay } from "../../src/engine/replay.js";
import { extend, withCalendar } from "../../src/policy/extend.js";
import { mainland, national } from "../../src/policy/index.js";
import type { OnBreach } from "../../src/rules/breach.js";
import type { Due } from "../../src/rules/due.js";
import { rule } from "../../src/rules/rule.js";
import { type Maximum, maximum, type Terms } from "../../src/rules/terms.js";
import { calendarOf } from "../../src/render/index.js";
import { granted } from "../support/bend.js";
import { before, dossierOf, step } from "../support/career.js";

type OwnDue = Due<Terms & { readonly within: Maximum }>;

/** A county that asks for a political review within some time of the nomination. The county is made up. */
const county = (of: Quantity, due: Partial<Due> = {}, breach: OnBreach = { late: true }) =>
  withCalendar(
    extend(national, {
      id: "county",
      articles: { "review.soon": 4 },
      rules: [
        rule({
          id: "review.soon",
          text: { en: "A candidate is reviewed soon.", zh: "尽快政审。" },
          steps: ["screen"],
          stages: ["candidate"],
          terms: { within: maximum(of) },
          measure: ({ dossier }) => ({ since: dossier.since, vetted: dossier.latest.vet?.on }),
          require: () => false,
          else: "warn",
          says: { en: () => "late", zh: () => "逾期" },
          due: Object.fromEntries(
            Object.entries({
              from: ({ since }) => since && { step: "nominate", on: since },
              within: ({ within }) => within,
              step: "vet",
              met: ({ latest }) => latest.vet?.on,
              ...due,
            } as OwnDue).filter(([, part]) => part !== undefined),
          ) as unknown as OwnDue,
          breach,
        }),
      ],
    }),
    mainland,
  );

const candidate = dossierOf(before("vet")); // nominated on 2024-09-02, a Monday
const own = (policy: ReturnType<typeof county>, dossier = candidate, on = "2024-09-10") =>
  deadlines(policy, dossier, on).filter((one) => one.rule === "review.soon");

describe("the deadline of a county's own rule", () => {
  it.each<[Quantity, string]>([
    [months(3), "2024-12-02"],
    [days(10), "2024-09-12"],
    [workingDays(10), "2024-09-14"], // a Saturday, on which people worked to make up for the 16th and 17th
    [workingDays(11), "2024-09-18"],
    [workingDays(0), "2024-09-02"],
  ])("is counted in months, days or working days: %j", (of, due) => {
    expect(own(county(of))).toMatchObject([{ step: "vet", due, anchor: { step: "nominate", on: "2024-09-02" } }]);
  });

  it("stands in the calendar with its clause", () => {
    const calendar = calendarOf(own(county(months(3))), { file: "f-1", language: "en" });
    expect(calendar).toContain("SUMMARY:vet due: running");
    expect(calendar.replaceAll("\r\n ", "")).toContain("A candidate is reviewed soon. [county Art. 4");
  });

  it("is met by the first step that it judges where it names none, or by one that depends on the file", () => {
    const named = (due: Partial<Due>) => own(county(months(3), due))[0]?.step;
    const { step: _, ...without } = { step: undefined };
    expect(named({ ...without, step: undefined as never })).toBe("screen");
    expect(named({ step: ({ stage }) => (stage === "candidate" ? "prereview" : "screen") as StepName })).toBe(
      "prereview",
    );
  });

  it("of a nomination known by its month is what it is at both ends, by the terms and with the step that are known", () => {
    const told = (on: string, of: Quantity, due: Partial<Due> = {}) => {
      const { minutes } = candidate;
      const blurred = minutes.map((one) => (one.step === "nominate" ? { ...one, on } : one));
      const unnamed = blurred.map((one) => (one.step === "apply" ? { ...one, person: undefined } : one));
      return own(county(of, due), replay(unnamed as never)).map((one) => `${one.step} ${one.due} ${one.status}`);
    };
    expect(told("2024-09", days(1))).toEqual(["vet unknown unknown"]); // from the 2nd of September to the 1st of October
    expect(told("2024-02", days(1))).toEqual(["vet unknown overdue"]);
    expect(told("2024-02", days(0))).toEqual(["vet 2024-02 overdue"]);
    const from: Due["from"] = ({ since = "" }) => (since > "2024-02-15" ? { step: "nominate", on: since } : undefined);
    expect(told("2024-02", days(0), { from })).toEqual(["vet unknown unknown"]); // perhaps none at all
    const step: Due["step"] = ({ person }) => (person?.floating ? "vet" : "screen");
    expect(told("2024-02", days(0), { step })).toEqual(["screen 2024-02 overdue"]);
    expect(told("2024-02", days(0), { from: ({ person }) => (person?.floating ? undefined : []) })).toEqual([
      "vet unknown unknown",
    ]);
    const failing = () =>
      told("2024-02", days(0), {
        from: () => {
          throw new Error("own");
        },
      });
    expect(failing).toThrow();
  });

  it("is asked for at the stages at which the rule judges, from as many days as it names, and met from each on", () => {
    const from = () => [
      { step: "nominate", on: "2024-09-02", at: "residence" } as const,
      { step: "nominate", on: "2024-09-02", from: "2024-09-05", at: "origin" } as const,
    ];
    expect(own(county(days(1), { from })).map(({ at, due }) => [at, due])).toEqual([
      ["residence", "2024-09-03"],
      ["origin", "2024-09-06"],
    ]);
    expect(own(county(days(1), { from }), dossierOf(before("nominate")))).toEqual([]);
    const vetted = dossierOf(before("train"));
    expect(own(county(months(3)), vetted).map(({ status, met }) => [status, met])).toEqual([
      ["overdue", step("vet").on],
    ]);
  });
});

describe("the breach of a county's own rule", () => {
  const found = (breach?: OnBreach) => {
    const minutes = before("prereview").map(granted);
    const [one] = audit(county(months(3), {}, breach), minutes).filter(({ rule }) => rule === "review.soon");
    return one?.kind === "unreadable" || one === undefined ? undefined : [one.kind, one.effect];
  };
  const redo = { kind: "redo-from", step: "vet" } as const;

  it("is called late where it measures a period, and else against the rule", () => {
    expect([found({ late: true }), found({})]).toEqual([
      ["late", undefined],
      ["against-rule", undefined],
    ]);
  });

  it("has the effect that the rule names, in the edition or overlay that names one of its own", () => {
    expect(found({ effect: { broken: redo } })).toEqual(["against-rule", redo]);
    expect(found({ effect: { broken: redo }, effectIn: { county: { broken: "none" } } })?.[1]).toBeUndefined();
    expect(found({ effect: { broken: redo }, effectIn: { town: { broken: "none" } } })?.[1]).toEqual(redo);
    expect(found({ effectIn: { county: { broken: redo } } })?.[1]).toEqual(redo);
  });
});
