import { describe, expect, test } from "vitest";
import { months, workingDays } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { extend } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { choice, listed, maximum, minimum, type TermChanges } from "../../src/rules/terms.js";
import { faultOf } from "./small.js";

const faultWith = (terms: TermChanges, policy = national) => faultOf(() => extend(policy, { id: "here", terms }));
const lasts = (count: number) => ({ cultivation: { lasts: minimum(months(count)) } });

describe("an overlay never softens: it is refused by name", () => {
  test("a shorter minimum", () => {
    expect(faultWith(lasts(11))).toEqual(["term.softer", "cultivation.lasts"]);
    expect(faultWith(lasts(12))).toBeUndefined();
  });

  test("a longer maximum", () => {
    expect(faultWith({ talk: { within: maximum(months(2)) } })).toEqual(["term.softer", "talk.within"]);
    expect(faultWith({ talk: { within: maximum(months(0)) } })).toBeUndefined();
  });

  test("a lower share", () => {
    const mark = (part: number) => faultWith({ poll: { passMark: atLeast(part, 100) } }, migrantWorkers);
    expect(mark(79)).toEqual(["term.softer", "poll.passMark"]);
    expect(mark(80)).toBeUndefined();
  });

  test("half in place of more than half", () => {
    expect(faultWith({ ballot: { quorum: atLeast(1, 2) } })).toEqual(["term.softer", "ballot.quorum"]);
    expect(faultWith({ ballot: { quorum: moreThan(50, 100) } })).toBeUndefined();
  });

  test("a list without one of its items", () => {
    const fault = faultWith({ conversion: { opinions: listed(["party-group", "members", "mentors"]) } });
    expect(fault).toEqual(["term.softer", "conversion.opinions"]);
  });

  test("a choice that was settled before", () => {
    expect(faultWith({ lead: { side: choice("outflow") } }, migrantWorkers)).toEqual(["term.softer", "lead.side"]);
    expect(faultWith({ lead: { side: choice("outflow") } })).toBeUndefined();
  });

  test("a period in another unit", () => {
    const days = { nomination: { notice: minimum(months(1)) } };
    expect(faultWith(days)).toEqual(["term.softer", "nomination.notice"]);
    expect(faultWith({ nomination: { notice: minimum(workingDays(6)) } })).toBeUndefined();
  });

  test("one softer term among stricter ones", () => {
    const terms = { ...lasts(18), oath: { within: maximum(months(3)) } };
    expect(faultWith(terms)).toEqual(["term.softer", "oath.within"]);
  });
});
