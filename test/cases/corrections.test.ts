import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { irregularityIn } from "../../src/answers/audit/irregularity-in.js";
import { explainMinute } from "../../src/answers/explain/explain-minute.js";
import { census } from "../../src/answers/census/census.js";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { readMinutes } from "../../src/io/read.js";
import { timeline } from "../../src/render/timeline.js";
import { granted } from "../support/bend.js";
import { career, found, step, trouble } from "../support/career.js";
import { approved, filed, lost, more, on, outcome, until, won } from "./file.js";

const voted = until("admit");
const interviewed = until("interview");
const member = until("approve-conversion");
const place = (steps: readonly Step[], name: string, nth = 0): number =>
  steps.flatMap((one, at) => (one.step === name ? at : []))[nth] ?? -1;
const correct = (day: string, minute: number, instead?: object, changes: object = {}): Step =>
  more(day, { step: "correct", minute, reason: "entered wrongly", ...(instead && { instead }), ...changes });
const last = (steps: readonly Step[]): string => steps.at(-1)?.on ?? "";

/** A file without its own minutes, as every fact of it stands. */
const facts = ({ minutes: _, latest, days, ...others }: Dossier) => ({
  ...others,
  latest: { ...latest, correct: undefined },
  days: { ...days, correct: undefined },
});

describe("ruling 11: a correction leaves a trace, and the file is as if it had been written right", () => {
  const poll = place(voted, "poll", 1);
  const few = { ...voted[poll], approve: 12, against: 80 } as Step;

  it("a minute that was entered wrongly is put right, and the vote can be approved", () => {
    const wrong = voted.with(poll, few).slice(0, -1);
    expect(outcome(wrong, step("admit"))).toEqual(["deny", "poll.pass-mark", "poll.floor"]);
    const right = [...wrong, correct(last(wrong), poll, voted[poll])];
    expect(outcome(right, step("admit"))).toEqual(["grant"]);
    expect(facts(filed(right))).toEqual(facts(filed(voted.slice(0, -1))));
  });

  it("a minute that was entered in the wrong file is struck", () => {
    const wrong = [...voted.slice(0, -1), on(last(voted), "vet", { conclusion: "unqualified" })];
    const right = [...wrong, correct(last(wrong), wrong.length - 1)];
    expect(outcome(right, step("admit"))).toEqual(["grant"]);
    expect(filed(right).minutes).toHaveLength(right.length);
  });

  it("all minutes stay as they were written, and what stands in place is decided as on its day", () => {
    const file = filed([...voted, correct("2025-08-10", poll, few)]);
    expect(file.minutes.slice(0, -1)).toEqual(filed(voted).minutes);
    expect(file.minutes.at(-1)).toMatchObject({
      instead: { approve: 12, verdict: "grant", under: { edition: "cpc-2014" } },
    });
    expect(file.polls.origin?.approve).toBe(12);
  });

  it.each<[string, readonly Step[], Step, string]>([
    ["of nothing on file", voted, correct("2025-08-10", 31), "correction.of-a-minute"],
    ["of a place that is none", voted, correct("2025-08-10", 0.5), "correction.of-a-minute"],
    [
      "of a minute that was struck",
      [...voted, correct("2025-08-10", 3)],
      correct("2025-08-10", 3, voted[3]),
      "correction.of-a-minute",
    ],
    ["without a reason", voted, correct("2025-08-10", poll, few, { reason: " " }), "correction.reasoned"],
    [
      "to a poll that does not add up",
      voted,
      correct("2025-08-10", poll, { ...few, approve: 200 }),
      "correction.lawful",
    ],
    [
      "to a day before the step before it",
      voted,
      correct("2025-08-10", 30, { ...voted[30], on: "2025-07-01" }),
      "correction.lawful",
    ],
    ["to a step that was not open then", voted, correct("2025-08-10", 1, step("admit")), "correction.lawful"],
    [
      "to a vote that nobody could have won there",
      voted,
      correct("2025-08-10", 30, { ...voted[30], ballot: { ...step("admit").ballot, secret: false } }),
      "correction.lawful",
    ],
    [
      "of the application to another person",
      voted,
      correct("2025-08-10", 0, { ...voted[0], person: { ...step("apply").person, id: "p-2" } }),
      "correction.keeps-the-round",
    ],
    ["that strikes the application", voted, correct("2025-08-10", 0), "correction.keeps-the-round"],
    [
      "by which an act stands where a record stood",
      interviewed,
      correct("2025-09-05", 11, { ...step("vet"), on: "2025-01-02" }),
      "correction.lawful",
    ],
    [
      "to a day that is still to come",
      voted,
      correct("2025-08-10", 24, { ...voted[24], on: "2025-08-11" }),
      "order.forward",
    ],
    ["dated back", voted, correct("2025-08-03", poll, few), "order.forward"],
    [
      "by a stranger",
      voted,
      correct("2025-08-10", poll, few, { by: { kind: "branch", id: "b-99" } }),
      "body.competent",
    ],
  ])("a correction %s is barred", (_what, steps, next, rule) => {
    expect(outcome(steps, next)).toEqual(["bar", rule]);
  });

  it("what a higher body did or approved is corrected by it or a higher one", () => {
    const prereview = place(voted, "prereview");
    const again = { ...voted[prereview], on: "2025-07-02" };
    const by = { by: { kind: "committee", id: "c-4" } };
    const approval = place(member, "approve-admission");
    const rule = "correction.by-the-right-body";
    expect(outcome(voted, correct("2025-08-10", prereview, again))).toEqual(["bar", rule]);
    expect(outcome(until("swear"), correct("2025-10-10", approval))).toEqual(["bar", rule]);
    expect(outcome(until("swear"), correct("2025-10-10", 30, { ...voted[30], on: "2025-08-05" }))).toEqual([
      "bar",
      rule,
    ]);
    const refused = [...interviewed, on("2025-09-05", "approve-admission", { outcome: "refused" })];
    expect(outcome(refused, correct("2025-09-06", 32, step("approve-admission")))).toEqual(["bar", rule]);
    const gone = [
      ...member,
      more("2026-10-01", { step: "annul", reason: "made up", by: { kind: "county-department", id: "d-1" } }),
    ];
    const county = { by: { kind: "county-department", id: "d-1" } };
    expect(outcome(gone, correct("2026-10-05", gone.length - 1, undefined, by))).toEqual(["bar", rule]);
    expect(outcome(gone, correct("2026-10-05", gone.length - 1, undefined, county))).toEqual(["grant"]);
    expect(outcome(voted, correct("2025-08-10", prereview, again, by))).toEqual(["grant"]);
  });

  it("a correction can be corrected, and one that is struck lets the first minute stand again", () => {
    const once = [...voted, correct("2025-08-10", poll, few)];
    const twice = [...once, correct("2025-08-11", poll, { ...few, approve: 90, against: 2 })];
    const undone = [...once, correct("2025-08-11", once.length - 1)];
    const changed = [
      ...once,
      correct("2025-08-11", once.length - 1, correct("2025-08-10", poll, { ...few, approve: 85, against: 7 })),
    ];
    const counts = [voted, once, twice, undone, changed].map((steps) => filed(steps).polls.origin?.approve);
    expect(counts).toEqual([80, 12, 90, 80, 85]);
  });

  it("a year that was mistyped does not hold up its own correction", () => {
    const wrong = [...until("nominate").slice(0, -1), more("2042-07-02", { step: "examine", mode: "tracked" })];
    expect(outcome(wrong, step("nominate"))[0]).toBe("bar");
    const right = correct("2024-08-01", wrong.length - 1, { ...wrong.at(-1), on: "2024-07-20" });
    expect(outcome(wrong, right)).toEqual(["grant"]);
    expect(outcome([...wrong, right], step("nominate"))).toEqual(["grant"]);
  });

  it("a minute, or what stands in its place, of a day that nobody knows holds up no correction", () => {
    const undated = replay([step("apply"), { ...step("talk"), on: "unknown" }].map((one) => granted(one as Step)));
    const there = { ...step("apply"), on: "unknown" };
    const how = (one: Step) => found(judge(migrantWorkers, undated, one), "order.forward")?.status;
    expect([how(correct("2023-06-01", 0)), how(correct("2023-06-01", 1, there))]).toEqual(["holds", "holds"]);
    expect(how(correct("2023-05-07", 1))).toBe("broken");
  });

  it("a petition of before the extension is not of the decision after it, however late it is filed", () => {
    const extended = [
      ...until("observe"),
      won("2026-03-02", "extend", { months: 6 }),
      approved("2026-04-01", "approve-extension"),
    ];
    const petition = (day: string) =>
      filed([...extended, { ...step("petition"), on: day } as Step]).latest.petition?.on;
    expect([petition("2026-03-31"), petition("2026-04-01")]).toEqual([undefined, "2026-04-01"]);
  });

  it("the right person may apply where the application of another was struck", () => {
    const other = { ...step("apply"), person: { ...step("apply").person, id: "p-2" } } as Step;
    const struck = [other, correct(other.on, 0)];
    expect(outcome(struck, { ...step("apply"), on: other.on })).toEqual(["grant"]);
  });

  it("the same correction is not filed twice", () => {
    const one = correct("2025-08-10", poll, few);
    expect(outcome([...voted, one], one)).toEqual(["bar", "order.not-twice"]);
  });

  it("a step that was struck may be filed anew, and one that stands may not", () => {
    const poll = place(voted, "poll", 1);
    const struck = [...voted, correct("2025-08-10", poll)];
    expect(outcome(struck, voted[poll] as Step)).toEqual(["grant", "order.forward"]);
    expect(outcome(voted, voted[poll] as Step).slice(0, 3)).toEqual(["bar", "order.forward", "order.not-twice"]);
  });

  it("a vote that is struck takes the resolution along, and one put right keeps it", () => {
    const struck = filed([...interviewed, correct("2025-08-21", 30)]);
    expect(struck.resolution).toBeUndefined();
    const later = filed([...interviewed, correct("2025-08-21", 30, { ...voted[30], on: "2025-08-05" })]);
    expect(later.resolution?.on).toBe("2025-08-05");
    expect(filed([...interviewed, lost("2025-08-21", "admit"), correct("2025-08-22", 32)]).resolution?.on).toBe(
      "2025-08-04",
    );
  });

  it("it reaches across a change of stage: a probation counts from the day that was put right", () => {
    const by = { by: { kind: "committee", id: "c-4" } };
    const file = filed([...until("swear"), correct("2025-10-10", 30, { ...voted[30], on: "2025-08-05" }, by)]);
    expect([file.stage, file.since, file.ends]).toEqual(["probationer", "2025-08-05", "2026-08-05"]);
    const back = filed([...until("swear"), correct("2025-10-10", place(member, "approve-admission"), undefined, by)]);
    expect([back.stage, back.resolution?.on]).toEqual(["candidate", "2025-08-04"]);
  });

  it("it reaches across rounds: a withdrawal that was entered wrongly is struck", () => {
    const gone = [...voted, more("2025-08-10", { step: "withdraw", why: "own-wish" })];
    expect(filed(gone).stage).toBe("outsider");
    const by = { by: { kind: "committee", id: "c-4" } };
    expect(filed([...gone, correct("2025-08-11", gone.length - 1, undefined, by)]).stage).toBe("candidate");
  });

  it("evolve and replay come to one dossier, and the one that was corrected stays as it was", () => {
    const before = filed(voted);
    const decision = judge(migrantWorkers, before, correct("2025-08-10", poll, few));
    const after = evolve(before as Dossier<"candidate">, decision.minute as Minute<"correct", "grant">);
    expect(after).toEqual(replay(after.minutes));
    expect(before).toEqual(replay(before.minutes));
  });

  it("one from elsewhere need not say how the step in its place was decided: a no was denied, any other was taken", () => {
    const vet = place(interviewed, "vet");
    const by = step("admit").by;
    const read = (conclusion: string, more: object = {}) => {
      const instead = { step: "vet", on: "2025-04-10", by, conclusion, consulted: ["residence", "origin"], ...more };
      const one = { step: "correct", on: "2025-08-21", by, minute: vet, reason: "made up", instead };
      const file = readMinutes([...interviewed, one]);
      return [file.ok ? file.minutes : [], [...filed(interviewed).minutes, { ...one, ...ruling }]] as const;
    };
    const ruling = { verdict: "grant", because: [], under: { policy: "elsewhere", edition: "cpc-2014" } };
    for (const [conclusion, verdict] of [
      ["qualified", "grant"],
      ["unqualified", "deny"],
    ] as const)
      for (const minutes of read(conclusion))
        expect(replay(minutes as readonly Minute[]).latest.vet).toMatchObject({ conclusion, verdict, because: [] });
    const [said] = read("qualified", { verdict: "deny", because: ["body.agrees"], under: ruling.under });
    expect(replay(said).latest.vet).toMatchObject({ verdict: "deny", because: ["body.agrees"] });
  });

  it("a file with a correction to nothing is a fault or is struck, and never throws otherwise", () => {
    const { minutes } = filed(voted);
    const odd = { ...correct("2025-08-10", poll), instead: null, verdict: "grant", because: [], under: {} } as never;
    expect(replay([...minutes, odd]).polls.origin).toBeUndefined();
  });

  it("a correction of a place that no minute before it has changes nothing", () => {
    const { minutes } = filed(voted);
    const odd = (minute: unknown) =>
      ({
        ...correct(last(voted), 0),
        minute,
        verdict: "grant",
        because: [],
        under: { policy: "elsewhere", edition: "cpc-2014" },
      }) as Minute;
    for (const at of [-1, 31, 32, 1.5]) expect(facts(replay([...minutes, odd(at)]))).toEqual(facts(replay(minutes)));
  });
});

describe("every answer names the correction", () => {
  const poll = place(career, "poll", 1);
  const file = filed([
    ...member,
    correct("2026-09-12", 1),
    correct("2026-09-13", poll, {
      ...career[poll],
      approve: 90,
      against: 2,
      issued: 110,
      returned: 101,
      spoiled: 1,
      abstain: 8,
    }),
  ]);

  it("audit judges the corrected file and names each correction at its place", () => {
    const found = audit(migrantWorkers, file.minutes);
    expect(found.filter(({ kind }) => kind === "corrected")).toMatchObject([
      { minute: 1, step: "talk", by: 54, instead: undefined },
      { minute: poll, step: "poll", by: 55, instead: "poll" },
    ]);
    expect(found.filter(({ kind }) => kind !== "corrected").map(({ rule }) => rule)).toContain("talk.held");
    const words = (language: "en" | "zh") =>
      found.filter(({ kind }) => kind === "corrected").map((one) => irregularityIn(one, language));
    expect(words("en")).toEqual([
      "talk on 2023-05-25: struck by minute 54",
      "poll on 2025-03-15: corrected to poll by minute 55",
    ]);
    expect(words("zh")).toEqual([
      "党组织派人谈话，2023年5月25日：由记录54删除",
      "民意调查，2025年3月15日：由记录55更正为“民意调查”",
    ]);
  });

  it("explainMinute says the decision as it was then, and that it was corrected", () => {
    const said = (at: number, language: "en" | "zh" = "en") =>
      explainMinute(migrantWorkers, file.minutes, at, language).split("\n");
    expect([said(1)[0], said(1).at(-1)]).toEqual([
      "granted: talk on 2023-05-25, by cpc-2014",
      "struck by minute 54, correct on 2026-09-12",
    ]);
    expect(said(1, "zh").at(-1)).toBe("由记录54（更正，2026年9月12日）删除");
    expect(said(poll).at(-1)).toBe("corrected to poll on 2025-03-15 by minute 55, correct on 2026-09-13");
    expect(said(poll, "zh").at(-1)).toBe("由记录55（更正，2026年9月13日）更正为“民意调查”，2025年3月15日");
    expect(said(2).at(-1)).not.toContain("minute 54");
    for (const at of [56, -1, 1.5, Number.NaN]) expect(() => said(at)).toThrow("minute.unreadable: at");
    expect(() => explainMinute({} as never, file.minutes, 1, "en")).toThrow("policy.unreadable");
  });

  it("the timeline strikes through what does not stand, and draws what does", () => {
    const drawn = timeline(file, "en");
    expect(drawn.match(/text-decoration="line-through"/g)).toHaveLength(2);
    expect(timeline(filed(member), "en")).not.toContain("line-through");
  });

  it("a census counts what stands", async () => {
    const denied = filed([...interviewed, lost("2025-08-21", "admit"), correct("2025-08-22", 32)]);
    const counted = await census([denied]);
    expect(counted.refusals.minutes).toBe(0);
    expect(trouble(judge(national, denied, step("approve-admission")))).toEqual([]);
  });
});
