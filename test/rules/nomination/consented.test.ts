import { describe, expect, it } from "vitest";
import { type Body, bodyKinds } from "../../../src/domain/body.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { consented, inOrder } from "../../../src/rules/nomination.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { in2026, outcome } from "../judging.js";
import { extra, nomination } from "../steps.js";

const noticed = [...upTo("nominate"), extra("notice")];
const { consent: _, ...unasked } = step("nominate");
const agreed = (kind: Body["kind"]) =>
  decided(noticed, nomination({ consent: { by: { kind, id: "c-4" }, on: "2024-08-19" } }), in2026);
const waiting = decided(noticed, unasked, in2026);

describe("nomination.consented", () => {
  it("the consent of a committee with power to approve is enough", () => {
    expect(outcome(agreed("committee"), consented.id)).toEqual(["holds", "grant"]);
  });

  it.each(bodyKinds.filter((kind) => kind !== "committee"))("the consent of a %s alone bars", (kind) => {
    expect(outcome(agreed(kind), consented.id)).toEqual(["broken", "bar"]);
  });

  it("without consent the nomination waits for it", () => {
    expect(outcome(waiting, consented.id)).toEqual(["awaits", "bar", inOrder.id]);
    expect(found(waiting, consented.id)?.awaits).toEqual([{ step: "nominate", field: "consent" }]);
  });

  it("the edition of 2014 does not ask; that of 2026 does from its first day", () => {
    const on = (day: string) => decided(upTo("nominate"), { ...unasked, on: day }, migrantWorkers);
    expect(found(on("2026-05-10"), consented.id)).toBeUndefined();
    expect(found(on("2026-05-11"), consented.id)?.status).toBe("awaits");
  });
});
