import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { extend, withCalendar } from "../../src/policy/extend.js";
import {
  gulin,
  mainland,
  migrantWorkers,
  national,
  overlays,
  qingshan,
  songcun,
  ziyang,
} from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { before, career, decided, dossierOf, found, step, trouble } from "../support/career.js";

const branch = step("talk").by;
const poll = (approve: number, nth = 1, on = "2025-03-15") =>
  step("poll", { issued: 110, returned: 100, spoiled: 0, approve, against: 100 - approve, abstain: 0, on }, nth);
const candidate = (approve: number): readonly Step[] => [
  ...before("poll", 1),
  poll(approve),
  ...before("admit").slice(before("vet").length),
];
const notices = (["recognition", "nomination", "admission"] as const).map((purpose, at) => {
  const until = ["2023-07-02", "2024-09-01", "2025-08-03"][at] as string;
  const from = ["2023-06-25", "2024-08-25", "2025-07-27"][at] as string;
  return { step: "notice", on: until, by: branch, for: purpose, from, until, objections: "none" } as Step;
});
const inOrder = (steps: readonly Step[]) =>
  [...steps].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
const verdict = (policy: Policy, steps: readonly Step[], next: Step) => decided(steps, next, policy).verdict;

describe("songcun", () => {
  it("defers for a year where hanshou defers for half a year", () => {
    const again = (policy: Policy) =>
      decided([...candidate(79), step("admit"), poll(90, 1, "2025-09-15")], step("talk"), policy);
    const barred = (policy: Policy, on: string) =>
      trouble(decided([...candidate(79), step("admit")], poll(90, 1, on), policy));
    expect(barred(migrantWorkers, "2025-09-15")).toEqual([]);
    expect(barred(songcun, "2025-09-15")).toEqual(["poll.not-too-soon"]);
    expect(barred(songcun, "2026-03-15")).toEqual([]);
    expect(again(songcun).verdict).toBe("bar");
  });
  it("has the same marks as the essay, and does not ask the departments", () => {
    expect([80, 79, 60, 59].map((approve) => verdict(songcun, candidate(approve), step("admit")))).toEqual([
      "grant",
      "defer",
      "defer",
      "deny",
    ]);
    expect(found(decided(candidate(80), step("admit"), songcun), "investigation.full")).toBeUndefined();
  });
});

describe("qingshan", () => {
  const noticed = (steps: readonly Step[]) => inOrder([...notices, ...steps]);
  it("passes with more than half, where the essay denies; exactly half is not more than half", () => {
    expect(verdict(qingshan, noticed(candidate(51)), step("admit"))).toBe("grant");
    expect(verdict(qingshan, noticed(candidate(50)), step("admit"))).toBe("defer");
    expect(verdict(migrantWorkers, candidate(51), step("admit"))).toBe("deny");
  });
  it("defers once; the second time it denies", () => {
    const first = [...noticed(candidate(50)), step("admit")];
    const anew = [poll(45, 0, "2025-09-15"), poll(40, 1, "2025-09-15")];
    const second = decided([...first, ...anew], step("admit", { on: "2025-09-20" }), qingshan);
    expect(second.verdict).toBe("deny");
    expect(trouble(second)).toEqual(["poll.pass-mark", "deferral.at-most-two"]);
  });
  it.each([
    ["recognize", 0],
    ["nominate", 1],
    ["admit", 2],
  ] as const)("asks for seven calendar days of notice before %s; six are too few", (name, at) => {
    const held = notices[at] as Step<"notice">;
    const without = inOrder([...notices.slice(0, at), ...before(name)]);
    const shorter = { ...held, from: `${held.from.slice(0, 8)}${Number(held.from.slice(8)) + 1}` };
    expect(found(decided([...without, held], step(name), qingshan), "notice.seven-days")?.status).toBe("holds");
    expect(found(decided([...without, shorter], step(name), qingshan), "notice.seven-days")?.status).toBe("broken");
    expect(found(decided(without, step(name), qingshan), "notice.seven-days")?.status).toBe("awaits");
  });
});

describe("gulin", () => {
  const person = (residenceSince?: string, floating = true) => ({
    ...step("apply").person,
    floating,
    ...(residenceSince !== undefined && { residenceSince }),
  });
  it("asks for two years at the residence, of floating people, and awaits the day where it is not known", () => {
    const applied = (since?: string, floating = true) =>
      found(decided([], step("apply", { person: person(since, floating) }), gulin), "residence.two-years")?.status;
    expect([applied("2021-05-08"), applied("2021-05-09"), applied(), applied(undefined, false)]).toEqual([
      "holds",
      "broken",
      "awaits",
      "holds",
    ]);
    expect(verdict(migrantWorkers, [], step("apply", { person: person("2023-01-01") }))).toBe("grant");
  });
  const applied = [step("apply", { person: person("2020-01-01") }), step("talk")];
  const notice = { ...notices[0], from: "2023-10-23", until: "2023-10-30", on: "2023-11-01" } as Step;
  it("recognizes six months after the application, and not a day before", () => {
    const recognized = (on: string) =>
      found(decided(applied, step("recognize", { on }), gulin), "recognition.after-six-months")?.status;
    expect([recognized("2023-11-08"), recognized("2023-11-07")]).toEqual(["holds", "broken"]);
  });
  it("puts a recognition on notice for five working days, which nobody can count without a calendar", () => {
    const judged = (steps: readonly Step[], policy: Policy) =>
      found(decided(steps, step("recognize", { on: "2023-11-08" }), policy), "notice.before-recognition");
    const known = withCalendar(gulin, { 2023: { off: [], on: [] } });
    expect(judged(applied, known)).toMatchObject({ status: "awaits", awaits: [{ step: "notice" }] });
    expect(judged([...applied, notice], known)?.status).toBe("holds");
    expect(judged([...applied, { ...notice, until: "2023-10-27" } as Step], known)?.status).toBe("broken");
    expect(judged([...applied, notice], withCalendar(gulin, mainland))).toMatchObject({
      status: "awaits",
      awaits: [{ calendar: 2023 }],
      provisional: [2023],
    });
  });
  it("asks for a mentor on each side", () => {
    const one = (sides: readonly ("residence" | "origin")[]) =>
      found(
        decided(
          before("assign-mentors"),
          step("assign-mentors", { mentors: sides.map((side, at) => ({ id: `m-${at}`, fullMember: true, side })) }),
          gulin,
        ),
        "mentors.one-per-side",
      )?.status;
    expect([one(["residence", "origin"]), one(["residence", "residence"]), one(["origin"])]).toEqual([
      "holds",
      "broken",
      "broken",
    ]);
  });
  it("counts one mentor named for both sides on one side alone", () => {
    const sides = ["residence", "origin"] as const;
    const twice = sides.map((side) => ({ id: "m-1", fullMember: true, side }));
    const named = (mentors: typeof twice) =>
      found(decided(before("assign-mentors"), step("assign-mentors", { mentors }), gulin), "mentors.one-per-side");
    expect(named(twice)).toMatchObject({ status: "broken", measured: { without: ["origin"] } });
    expect(named([...twice, { id: "m-2", fullMember: true, side: "residence" }])?.status).toBe("holds");
  });
});

describe("ziyang", () => {
  it("is led from the place of outflow, where the essay warns of it", () => {
    const lead = (policy: Policy, venue: "origin" | "unit") =>
      found(decided([step("apply", { venue }), step("talk")], step("recognize"), policy), "lead.right-side")?.status;
    expect([lead(ziyang, "origin"), lead(ziyang, "unit")]).toEqual(["holds", "broken"]);
    expect([lead(migrantWorkers, "origin"), lead(migrantWorkers, "unit")]).toEqual(["broken", "holds"]);
    expect(lead(national, "origin")).toBeUndefined();
  });
});

it("each overlay comes out differently from the essay on some case, and none needs anything but rules and terms", () => {
  const parts = ["articles", "evidence", "id", "rules", "terms"];
  for (const overlay of Object.values(overlays))
    expect(Object.keys(overlay).filter((part) => !parts.includes(part))).toEqual([]);
});

it("overlays that do not soften each other may be put on in either order, and judge alike", () => {
  const one = extend(extend(national, overlays.hanshou), overlays.gulin);
  const other = extend(extend(national, overlays.gulin), overlays.hanshou);
  for (const at of career.keys()) {
    const steps = career.slice(0, at);
    const next = career[at] as Step;
    const sorted = (policy: Policy) => [...trouble(decided(steps, next, policy))].sort();
    expect(sorted(other)).toEqual(sorted(one));
  }
});

it("an overlay that would soften another is refused", () => {
  expect(() => extend(migrantWorkers, overlays.qingshan)).toThrow("term.softer: poll.passMark");
  expect(() => extend(migrantWorkers, overlays.ziyang)).toThrow("term.softer: lead.side");
});

it("the lawful career is granted by the national rules and by songcun throughout", () => {
  for (const policy of [national, songcun]) expect(dossierOf(career, policy).stage).toBe("member");
});
