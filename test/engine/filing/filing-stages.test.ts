import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { granted, history, waive } from "../../support/bend.js";
import { before as upTo, step } from "../../support/career.js";
import { extra } from "../../rules/steps.js";
import { lawful, setback } from "../minutes.js";

const by = step("admit").by;
const approve = (name: string, on: string, outcome = "approved") =>
  ({ ...step("approve-conversion", { on }), step: name, outcome }) as Step<"approve-extension">;
describe("of an application", () => {
  it("the person, the holder and the day are filed, and the side on which the holder stands", () => {
    const { person, holder, since, side } = history([step("apply")]);
    expect({ person, holder, since, side }).toEqual({
      person: step("apply").person,
      holder: by,
      since: "2023-05-08",
      side: "residence",
    });
    expect(history([step("apply", { venue: "origin" })]).side).toBe("origin");
    expect(history([step("apply", { venue: "unit-location" })]).side).toBe("residence");
  });

  it("after a withdrawal a new round starts with an empty file, and the minutes are kept", () => {
    const minutes = [...lawful.slice(0, 37), granted(extra("withdraw", { on: "2026-02-05" }))];
    const gone = replay(minutes);
    expect({ ...gone, lastOn: undefined, minutes: [] }).toStrictEqual(replay([]));
    const apply = granted(step("apply", { on: "2026-02-06" }));
    expect({ ...replay([...minutes, apply]), minutes: [apply] }).toStrictEqual(replay([apply]));
    expect(replay([...minutes, apply]).minutes).toHaveLength(39);
  });

  it("it starts a new round even in the middle of one", () => {
    const apply = granted(step("apply", { on: "2026-02-06" }));
    expect({ ...replay([...lawful.slice(0, 37), apply]), minutes: [apply] }).toStrictEqual(replay([apply]));
  });
});

describe("a stage begins", () => {
  it.each([
    ["recognize", "activist", "2023-07-03"],
    ["nominate", "candidate", "2024-09-02"],
    ["approve-admission", "probationer", "2025-08-04"],
    ["approve-conversion", "member", "2026-08-04"],
  ] as const)("with a granted %s, as %s, on %s", (name, stage, since) => {
    expect(history([...upTo(name), step(name)])).toMatchObject({ stage, since });
  });

  it("on the day of the meeting and at the end of probation, however late the approval is", () => {
    const late = { on: "2026-12-31" };
    expect(history([...upTo("approve-admission"), step("approve-admission", late)]).since).toBe("2025-08-04");
    expect(history([...upTo("approve-conversion"), step("approve-conversion", late)]).since).toBe("2026-08-04");
  });

  it("with nothing on file of the stage before", () => {
    const candidate = [
      ...upTo("admit"),
      waive("poll.pass-mark", "2025-07-10"),
      step("admit"),
      step("approve-admission"),
    ];
    const deferred = replay([
      ...candidate.slice(0, -2).map(granted),
      setback(step("admit"), "defer"),
      ...candidate.slice(-2).map(granted),
    ]);
    const { polls, heard, latest, waivers, deferrals, resolution } = deferred;
    const fresh = replay([]);
    expect({ polls, heard, latest, waivers, deferrals, resolution }).toEqual({
      polls: fresh.polls,
      heard: fresh.heard,
      latest: {},
      waivers: [],
      deferrals: [],
      resolution: undefined,
    });
    expect(deferred.days).toMatchObject({ talk: "2023-05-25", recognize: "2023-07-03", admit: "2025-08-04" });
  });

  it("with a cancellation that was approved there is no stage left", () => {
    const cancel = { ...step("convert"), step: "cancel" } as Step;
    const gone = history([...upTo("convert"), cancel, approve("approve-cancellation", "2026-09-01")]);
    expect({ ...gone, lastOn: undefined, minutes: [] }).toStrictEqual(replay([]));
  });
});
