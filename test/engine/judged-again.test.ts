import { expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { unmet } from "../../src/engine/unmet.js";
import { asMinute } from "../../src/io/read.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { extra } from "../rules/steps.js";
import { granted, history } from "../support/bend.js";
import { before, found, step, trouble } from "../support/career.js";

const on = "2025-08-25";
const waiting = before("approve-admission");
const approve = (changes: Partial<Step<"approve-admission">> = {}) => step("approve-admission", changes);
const adverse = step("consult", { on, source: "police", opinion: "adverse" });
const after = (...more: readonly Step[]) => judge(migrantWorkers, history([...waiting, ...more]), approve());

it("an approval asks the rules of the vote again, on the file as it is by then", () => {
  expect([after().verdict, trouble(after())]).toEqual(["grant", []]);
  const turned = after(adverse);
  expect([turned.verdict, trouble(turned)]).toEqual(["bar", ["investigation.none-adverse"]]);
  expect(unmet(migrantWorkers, history([...waiting, adverse]), approve()).map(({ rule }) => rule)).toEqual(
    trouble(turned),
  );
});

it("what would put the vote off, or deny it, bars the approval; what warns there warns here", () => {
  for (const [objections, rule] of [
    ["open", "no-open-objection"],
    ["founded", "no-founded-objection"],
  ] as const) {
    const decision = after(extra("notice", { on, for: "admission", from: "2025-08-10", until: on, objections }));
    expect([decision.verdict, trouble(decision)]).toEqual(["bar", [`notice.${rule}`]]);
  }
  const doubtful = after({ ...adverse, source: "community" } as Step);
  expect([doubtful.verdict, trouble(doubtful)]).toEqual(["grant", ["investigation.doubts-weighed"]]);
});

it("a refusal relies on nothing", () => {
  const refusal = judge(migrantWorkers, history([...waiting, adverse]), approve({ outcome: "refused" }));
  expect([refusal.verdict, trouble(refusal)]).toEqual(["deny", ["body.agrees"]]);
});

it("periods run to the day of the vote, by the edition of that day, and the meeting itself is not judged again", () => {
  const late = judge(migrantWorkers, history(waiting), approve({ on: "2026-05-20" }));
  expect(found(late, "poll.fresh")?.status).toBe("holds");
  expect(found(late, "approval.collective")?.cites.edition).toBe("cpc-2026");
  expect(found(late, "sponsors.two")?.cites.edition).toBe("cpc-2014");
  expect([found(late, "ballot.quorum"), found(late, "sponsors.no-lesser-penalty")]).toEqual([undefined, undefined]);
});

it("so it is where not all is known: of the vote, and of what it relied on", () => {
  const told = (vote: object, ...more: readonly object[]): readonly string[] => {
    const minutes = [...before("admit"), { ...step("admit"), ...vote }, step("interview"), ...more];
    return trouble(judge(migrantWorkers, replay(minutes.map((one) => asMinute(one as never))), approve()));
  };
  const { opinion: _, ...unsaid } = adverse;
  expect(told({ ballot: undefined })).toEqual([]);
  expect(told({ ballot: undefined }, adverse)).toContain("investigation.none-adverse");
  expect(told({}, unsaid)).toContain("investigation.none-adverse");
  expect(told({ on: "2025-08" }, adverse)).toContain("investigation.none-adverse");
});

it("where the law of the day of the vote cannot be told, nothing is judged again", () => {
  const told = (day: string) => {
    const minutes = [...before("admit"), step("admit", { on: day }), { ...adverse, on: "2026-06-01" }];
    const dossier = replay(minutes.map((one) => asMinute(one as never)));
    return trouble(judge(migrantWorkers, dossier, approve({ on: "2026-06-10" })));
  };
  expect(told("2026-05-12")).toContain("investigation.none-adverse");
  for (const day of ["2026-05", "unknown"]) expect(told(day)).not.toContain("investigation.none-adverse");
});

it("an audit says once what a vote and its approval have in common, and what is new at the approval", () => {
  const doubt = { ...adverse, source: "community", on: "2025-08-01" } as Step;
  const said = (...minutes: readonly Minute[]) =>
    audit(migrantWorkers, minutes).map(({ minute, rule }) => [minutes[minute]?.step, rule]);
  const minutes = [...before("admit"), doubt, step("admit"), step("interview")].map(granted);
  const weighed = ["admit", "investigation.doubts-weighed"];
  expect(said(...minutes, granted(approve()))).toEqual([weighed]);
  const broken = ["approve-admission", "investigation.none-adverse"];
  expect(said(...minutes, granted(adverse), granted(approve()))).toEqual([weighed, broken]);
});
