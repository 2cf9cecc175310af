import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/answers/next/agenda.js";
import { bodyKinds } from "../../../src/domain/body.js";
import { isOpen, isPast, stepNames } from "../../../src/domain/ladder.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { definePolicy } from "../../../src/policy/policy.js";
import { type Answer, awaits } from "../../../src/rules/answer.js";
import type { Remedy } from "../../../src/rules/remedy.js";
import type { Rule } from "../../../src/rules/rule.js";
import { history } from "../../support/bend.js";
import { before, career, dossierOf, step } from "../../support/career.js";
import { cited } from "../../policy/small.js";

const items = (steps: Parameters<typeof dossierOf>[0], on: string) => agenda(migrantWorkers, dossierOf(steps), on);
const item = (steps: Parameters<typeof dossierOf>[0], on: string, name: string, at?: string) =>
  items(steps, on).find((one) => one.step === name && one.at === at);

it("every step open at the stage is on the agenda, in the order of the procedure, and none that is not", () => {
  for (const at of career.keys()) {
    const dossier = dossierOf(career.slice(0, at));
    const names = agenda(migrantWorkers, dossier, career[at]?.on ?? "").map((one) => one.step);
    const open = stepNames.filter(
      (name) => isOpen(name, dossier.stage) && name !== "deliberate" && (at > 0 || name !== "correct"),
    );
    expect([...new Set(names)]).toEqual(open);
  }
});

it("a deliberation is on the agenda where something is known to stand above the branch, and that body takes it", () => {
  const under = "village-committee" as const;
  const known = before("interview").map((one) => ({
    ...one,
    by: { ...one.by, ...(one.by.id === "b-17" && { under }) },
  }));
  expect(item(known, "2025-08-20", "deliberate")).toMatchObject({ by: [under], ready: true });
  expect(item(before("interview"), "2025-08-20", "deliberate")).toBeUndefined();
});

it("a step that is ready is granted in its most favorable form, and what was granted was ready", () => {
  for (const [at, next] of career.entries()) {
    const dossier = dossierOf(career.slice(0, at));
    const ready = agenda(migrantWorkers, dossier, next.on).filter((one) => one.step === next.step && one.ready);
    expect(judge(migrantWorkers, dossier, next).verdict).toBe("grant");
    expect(ready.length).toBeGreaterThan(0);
  }
});

it("each thing that is missing is named once, with its place and source", () => {
  const missing = item(before("consult", 9), "2025-03-10", "prereview")?.awaits;
  expect(missing).toEqual([
    { step: "screen" },
    { step: "consult", at: "origin", source: "commerce" },
    { step: "consult", at: "origin", source: "tax" },
    { step: "poll", at: "residence" },
    { step: "poll", at: "origin" },
  ]);
});

it("a step that is too early says from which day on it is not", () => {
  expect(item(before("nominate"), "2024-07-02", "nominate")).toMatchObject({
    ready: false,
    notBefore: "2024-07-03",
    awaits: [],
  });
  expect(item(before("nominate"), "2024-07-03", "nominate")).toMatchObject({ ready: true, notBefore: undefined });
});

it("of several periods the last one to end says from which day on", () => {
  expect(item(before("convert"), "2026-07-01", "convert")).toMatchObject({ ready: false, notBefore: "2026-08-04" });
});

describe("what rules of a policy's own ask for", () => {
  const own = (name: string, answer: Answer, remedy: readonly Remedy[] = []): Rule => ({
    ...cited(`own.${name}`, ["cpc-2014"]),
    require: () => answer,
    remedy: () => remedy,
  });
  const admission = (...rules: readonly Rule[]) => {
    const policy = definePolicy({ ...migrantWorkers.spec, id: "own", rules: [...migrantWorkers.spec.rules, ...rules] });
    return agenda(policy, dossierOf(before("admit")), "2025-08-04").find((one) => one.step === "admit");
  };

  it("is named once, though two of them write it in another order", () => {
    const found = admission(
      own("first", awaits([{ step: "poll", at: "origin" }])),
      own("second", awaits([{ at: "origin", step: "poll" }])),
    );
    expect(found?.awaits).toEqual([{ step: "poll", at: "origin" }]);
  });

  it("is waited for until the last of their days, in whatever order they stand, and whatever else is missing", () => {
    const [sooner, later] = ["2025-09-01", "2025-10-01"].map((until) =>
      own(until === "2025-09-01" ? "sooner" : "later", false, [{ kind: "wait", until }]),
    ) as [Rule, Rule];
    const missing = own("missing", awaits([{ step: "screen" }]));
    expect(admission(sooner, later, missing)?.notBefore).toBe("2025-10-01");
    expect(admission(missing, later, sooner)?.notBefore).toBe("2025-10-01");
    expect(admission(missing)?.notBefore).toBeUndefined();
  });
});

it("no question is asked that can no longer change the answer", () => {
  const adverse = step("consult", { source: "police", opinion: "adverse" });
  const prereview = item([...before("consult"), adverse], "2025-03-10", "prereview");
  expect(prereview).toMatchObject({ ready: false, awaits: [] });
  expect(prereview?.obstacles.map(({ rule }) => rule)).toContain("investigation.none-adverse");
});

it("a poll, which is a record, is ready at each place, also where the place rests from its last one", () => {
  const low = [...before("poll", 1), step("poll", { approve: 79, against: 13 }, 1)];
  for (const at of ["residence", "origin"] as const)
    expect(item(low, "2025-03-15", "poll", at)).toMatchObject({ is: "record", ready: true });
});

describe("an item", () => {
  it("says what number it has on the chart and which kinds of body may take the step", () => {
    expect(item(before("train"), "2025-05-12", "train")).toMatchObject({
      chart: [11],
      by: ["committee", "village-committee", "county-department"],
    });
    expect(item([], "2025-05-12", "apply")).toMatchObject({
      is: "act",
      chart: [1],
      by: bodyKinds,
    });
    expect(item(before("talk"), "2023-05-25", "talk")).toMatchObject({ chart: [2], by: ["branch"] });
    const temporary = step("apply", { by: { kind: "temporary", id: "t-1" } });
    expect(item([temporary], "2023-05-25", "talk")?.by).toContain("temporary");
  });

  it("is reported of a file that nobody holds, too", () => {
    const found = agenda(migrantWorkers, history([step("recognize")]), "2023-08-01");
    expect(found.find((one) => one.step === "examine")?.by).toEqual(["branch"]);
  });

  it("counts a cooperating body among them once it was entrusted with this duty, and no other", () => {
    const to = { kind: "village-committee", id: "v-1" } as const;
    const entrusted = (duties: Step<"entrust">["duties"]) => [
      ...before("entrust"),
      step("entrust", { to, duties }),
      ...before("poll").slice(before("examine").length),
    ];
    const byWhom = (steps: Parameters<typeof dossierOf>[0]) =>
      ["poll", "consult"].map((name) => items(steps, "2025-03-15").find((one) => one.step === name)?.by);
    expect(byWhom(before("poll"))).toEqual([["branch"], ["branch"]]);
    expect(byWhom(entrusted(["poll"]))).toEqual([["branch", "village-committee"], ["branch"]]);
    expect(byWhom(entrusted(["examination", "poll"]))).toEqual([["branch", "village-committee"], ["branch"]]);
  });
});

describe("a file that came from elsewhere and lacks what belongs to a stage that is over", () => {
  const without = (until: Parameters<typeof before>[0], name: string) =>
    history(before(until).filter((one) => one.step !== name));
  const awaited = (dossier: ReturnType<typeof history>, name: string) =>
    agenda(migrantWorkers, dossier, "2026-11-28").find((one) => one.step === name)?.awaits;

  it("awaits a correction, which is ready, in place of a step that can no longer be taken", () => {
    const file = without("convert", "admit");
    expect(awaited(file, "convert")).toContainEqual({ step: "correct" });
    const all = agenda(migrantWorkers, file, "2026-11-28");
    expect(all.find((one) => one.step === "correct")?.ready).toBe(true);
  });

  it("names the fact that the correction should bring, where a step is there and does not say it", () => {
    const { floating: _, ...person } = step("apply").person;
    const told = before("vet").map((one) => (one.step === "apply" ? { ...one, person } : one));
    expect(awaited(history(told as never), "vet")).toEqual([{ step: "correct", field: "instead.person.floating" }]);
  });

  it("never awaits a step that is past, whichever minute is missing", () => {
    for (const until of ["recognize", "nominate", "admit", "approve-admission", "convert", "archive"] as const)
      for (const missing of new Set(before(until).map((one) => one.step))) {
        const dossier = without(until, missing);
        const all = agenda(migrantWorkers, dossier, "2026-11-28").flatMap((one) => one.awaits);
        expect(all.flatMap((one) => ("step" in one && isPast(one.step, dossier.stage) ? one.step : []))).toEqual([]);
      }
  });
});
