import { describe, expect, it } from "vitest";
import { national } from "../../src/policy/index.js";
import { step } from "../support/career.js";
import { approved, filed, lost, more, on, outcome, until, won } from "./file.js";

const voted = until("admit");
const interviewed = until("interview");
const approval = on("2025-09-05", "approve-admission");
const probationer = until("screen");
const converted = until("convert");
const extended = [...until("observe"), won("2026-03-02", "extend", { months: 6 })];
const cancelled = [...until("observe"), won("2026-03-02", "cancel")];

describe("ruling 1: a vote can be taken again", () => {
  it.each([
    ["01", "an admission", [...voted, lost("2025-08-18", "admit")], approval],
    ["01 of its kind", "a conversion", [...converted, lost("2026-08-20", "convert")], step("approve-conversion")],
    [
      "01 of its kind",
      "an extension",
      [...extended, lost("2026-03-20", "extend", { months: 6 })],
      approved("2026-04-01", "approve-extension"),
    ],
    [
      "01 of its kind",
      "a cancellation",
      [...cancelled, lost("2026-03-20", "cancel")],
      approved("2026-04-01", "approve-cancellation"),
    ],
  ])("case %s: %s whose last vote was lost is not approved", (_case, _what, steps, next) => {
    expect(outcome(steps, next, national)).toEqual(expect.arrayContaining(["bar", "approval.after-vote"]));
  });

  it("a meeting that puts the matter off takes its resolution back too", () => {
    const poll = on("2025-08-10", "poll", {
      approve: 70,
      against: 22,
      issued: 110,
      returned: 101,
      spoiled: 1,
      abstain: 8,
      at: "origin",
    } as never);
    const deferred = [...voted, poll, on("2025-08-18", "admit")];
    expect(outcome(voted.concat(poll), on("2025-08-18", "admit"))).toEqual(["defer", "poll.pass-mark"]);
    expect(filed(deferred).resolution).toBeUndefined();
  });

  it.each([
    ["14: confirmed, on its first day", [on("2025-09-25", "admit")], "2025-08-04"],
    ["confirmed six months later, still on its first day", [on("2026-02-04", "admit")], "2025-08-04"],
    ["after it lapsed, on the day of the new vote", [on("2026-02-05", "admit")], "2026-02-05"],
    [
      "after a lost one, on the day of the new vote",
      [lost("2025-08-18", "admit"), on("2025-09-25", "admit")],
      "2025-09-25",
    ],
  ])("case %s", (_case, votes, day) => {
    expect(filed([...voted, ...votes], national).resolution?.on).toBe(day);
  });

  it("a new vote asks for a new talk, and one that confirms does not", () => {
    const again = (...votes: Parameters<typeof filed>[0]) => filed([...interviewed, ...votes]).latest.interview;
    expect(again(on("2025-08-25", "admit"))?.on).toBe("2025-08-20");
    expect(again(lost("2025-08-25", "admit"), on("2025-08-28", "admit"))).toBeUndefined();
  });

  it("after a refusal a new vote is a new resolution", () => {
    const refused = [...interviewed, on("2025-09-05", "approve-admission", { outcome: "refused" })];
    expect(filed([...refused, on("2025-09-20", "admit")], national).resolution?.on).toBe("2025-09-20");
  });

  it("an extension voted on twice is one extension", () => {
    const twice = [
      ...extended,
      won("2026-03-20", "extend", { months: 6 }),
      approved("2026-04-01", "approve-extension"),
    ];
    expect(filed(twice).extensions).toBe(1);
    expect(outcome(twice, won("2026-05-04", "extend", { months: 6 }))).toEqual(["bar", "extension.once"]);
  });
});

describe("ruling 3: one resolution at a time", () => {
  it.each([
    ["29: an extension waits, and the conversion is voted on", extended, won("2026-08-04", "convert"), "bar"],
    ["an extension waits, and so a cancellation is not voted on", extended, won("2026-04-01", "cancel"), "bar"],
    [
      "a cancellation waits, and so no extension is voted on",
      cancelled,
      won("2026-04-01", "extend", { months: 6 }),
      "bar",
    ],
    ["a conversion waits, and so no cancellation is voted on", converted, won("2026-08-20", "cancel"), "bar"],
    [
      "an admission waits, and so the candidate does not step down",
      voted,
      more("2025-08-20", { step: "step-down" }),
      "bar",
    ],
    [
      "an admission waits, and the person may withdraw",
      voted,
      more("2025-08-20", { step: "withdraw", why: "own-wish" }),
      "grant",
    ],
    [
      "an admission waits, and the person may move",
      voted,
      more("2025-11-20", {
        step: "transfer",
        to: { kind: "branch", id: "b-5", fullMembers: 9 },
        side: "residence",
        papersHandedOver: true,
      }),
      "grant",
    ],
    ["an extension has lapsed, and so a cancellation is voted on", extended, won("2026-09-03", "cancel"), "grant"],
  ])("case %s", (_case, steps, next, verdict) => {
    const [given, ...rules] = outcome(steps, next);
    expect(given).toBe(verdict);
    expect(rules.includes("resolution.one-at-a-time")).toBe(verdict === "bar");
  });

  it("says which one waits", () => {
    expect(outcome(probationer, won("2026-08-04", "convert"))).toEqual(["grant"]);
  });
});
