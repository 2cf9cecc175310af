import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { replay } from "../../../src/engine/replay.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { history, pollOf, waive } from "../../support/bend.js";
import { before as upTo, found, step, trouble } from "../../support/career.js";
import { extra } from "../../rules/steps.js";
import { setback } from "../minutes.js";

const committee = step("interview").by;
describe("a body's own no", () => {
  it.each([
    ["vet", { conclusion: "unqualified" }, "screen", "vetting.passed"],
    ["screen", { outcome: "failed" }, "prereview", "screening.passed"],
    ["prereview", { outcome: "failed" }, "fill-form", "prereview.passed"],
  ] as const)("of a %s is filed, so that what relies on it is broken and not awaited", (name, no, next, rule) => {
    const refused = replay([...history(upTo(name)).minutes, setback({ ...step(name), ...no } as Step, "deny")]);
    const status = (dossier: typeof refused) => found(judge(migrantWorkers, dossier, step(next)), rule)?.status;
    expect([status(history(upTo(name))), status(refused)]).toEqual(["awaits", "broken"]);
  });
});

describe("any other minute that was not granted", () => {
  it("leaves its day and nothing else", () => {
    const activist = history(upTo("nominate"));
    for (const verdict of ["defer", "deny"] as const) {
      const after = replay([...activist.minutes, setback(step("nominate"), verdict)]);
      expect({ ...after, minutes: [] }).toStrictEqual({ ...activist, lastOn: step("nominate").on, minutes: [] });
      const back = judge(migrantWorkers, after, step("examine", { on: "2024-09-01" }));
      expect(trouble(back)).toEqual(["order.forward"]);
    }
  });
});

describe("of evidence", () => {
  it("the last poll of a place and the last opinion of a source are kept", () => {
    const again = [step("consult", { on: "2025-04-01", opinion: "reserved" }, 2), pollOf(90, "2025-04-02")];
    const { polls, heard } = history([...upTo("vet"), ...again]);
    expect(heard.residence.police).toMatchObject({ on: "2025-04-01", opinion: "reserved" });
    expect(heard.origin.police).toMatchObject({ on: "2025-03-10", opinion: "favorable" });
    expect([polls.residence?.approve, polls.origin?.approve]).toEqual([45, 90]);
  });

  it("records, notices, reviews and waivers are kept by what they are for", () => {
    const notices = (["recognition", "nomination"] as const).map((purpose) => extra("notice", { for: purpose }));
    const activist = history([...upTo("nominate"), ...notices]);
    expect(activist.filed).toEqual({ recognition: "2023-07-20" });
    expect(activist.reviews).toEqual(["2024-01-02", "2024-07-02"]);
    expect(activist.notices).toMatchObject({ recognition: { for: "recognition" }, nomination: { for: "nomination" } });
    expect(history([...upTo("admit"), waive("poll.held", "2025-07-10")]).waivers).toMatchObject([
      { rule: "poll.held", by: committee },
    ]);
  });
});
