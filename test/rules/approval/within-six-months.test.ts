import { describe, expect, it } from "vitest";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { answer, answered, answeredUnder, vote } from "./answers.js";

const [late, rule, lapsed] = ["approval.within-three-months", "approval.within-six-months", "approval.lapsed"];
const approvedOn = (on: string, edition = "cpc-2014") =>
  answeredUnder(pin(migrantWorkers, edition), answer("approve-admission", { on }), vote("admit"));

it.each(["cpc-2014", "cpc-2026"])(
  "under %s an admission is late, and stands, six months after the vote; a day later it lapsed",
  (edition) => {
    const [inTime, over] = [approvedOn("2026-02-04", edition), approvedOn("2026-02-05", edition)];
    expect([inTime.verdict, trouble(inTime)]).toEqual(["grant", [late]]);
    expect([over.verdict, trouble(over)]).toEqual(["bar", [late, rule, lapsed]]);
    expect([rule, lapsed].map((id) => found(over, id)?.else)).toEqual(["warn", "bar"]);
    expect([rule, lapsed].map((id) => found(over, id)?.cites.evidence)).toEqual(["text", "default"]);
  },
);

it("under the Rules of 1990 nothing is known to lapse", () => {
  const over = approvedOn("2026-02-05", "cpc-1990");
  expect([over.verdict, trouble(over)]).toEqual(["grant", [late]]);
});

describe.each([rule, lapsed])("%s", (id) => {
  it("counts from the first vote, which a later one confirms; after six months a vote is a new resolution", () => {
    const after = (again: string) =>
      answered(answer("approve-admission", { on: "2026-02-05" }), vote("admit"), { ...vote("admit"), on: again });
    expect([after("2026-02-04"), after("2026-02-05")].map((one) => found(one, id)?.status)).toEqual([
      "broken",
      "holds",
    ]);
  });

  it("awaits the vote where there was none", () => {
    const decision = answered(answer("approve-admission"));
    expect(decision.verdict).toBe("bar");
    expect(found(decision, id)).toMatchObject({ status: "awaits", awaits: [{ step: "admit" }] });
    told(found(decision, id));
  });

  it("is no rule for conversions", () => {
    expect(found(answered(answer("approve-conversion"), vote("convert")), id)).toBeUndefined();
  });
});
