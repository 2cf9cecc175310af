import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import type { Deadline } from "../../src/answers/next/deadline.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import type { Minute } from "../../src/domain/minute.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendarOf } from "../../src/render/calendar.js";
import { contentLine, escapedText, keyOf } from "../../src/render/content-line.js";
import { bent } from "../../src/testing/bent.js";
import { arrive } from "../../src/testing/walk.js";
import { before, dossierOf, step } from "../support/career.js";
import { hostile, poison } from "./hostile.js";
import { runs } from "../support/runs.js";

const languages = ["en", "zh"] as const;
const probationer = dossierOf(before("convert"));
const due = deadlines(migrantWorkers, probationer, "2026-07-01").slice(0, 3); // the two polls are of one day
const first = due[0] as Deadline;

/** The events of a calendar as `ical.js` reads them. */
const eventsOf = (text: string) =>
  text === ""
    ? []
    : new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

it.each(languages)("ical.js reads every deadline as a whole day with its words in %s", (language) => {
  const events = eventsOf(calendarOf(due, { file: "f-1", language }));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(due.map((one) => one.due));
  expect(events.every(({ startDate, duration }) => startDate.isDate && duration.toString() === "P1D")).toBe(true);
  for (const [at, event] of events.entries()) {
    expect(event.description).toContain(due[at]?.rule);
    expect(event.description).toContain(due[at]?.cites.text[language]);
  }
});

it("the words are those of the language", () => {
  const [english] = eventsOf(calendarOf([first], { file: "f-1", language: "en" }));
  const [chinese] = eventsOf(calendarOf([first], { file: "f-1", language: "zh" }));
  expect(english?.summary).toMatch(/^[a-z- ]+ due: [a-z ]+$/);
  expect(chinese?.summary).toMatch(/^\p{Script=Han}+期限：\p{Script=Han}+$/u);
});

it("a deadline keeps its UID and its stamp whenever it is asked for, and another file has others", () => {
  const told = (on: string, file: string) =>
    eventsOf(calendarOf(deadlines(migrantWorkers, probationer, on), { file, language: "en" })).map((one) => [
      one.uid,
      String(one.component.getFirstPropertyValue("dtstamp")),
    ]);
  expect(told("2026-08-01", "f-1")).toEqual(told("2026-07-01", "f-1"));
  expect(told("2026-07-01", "f-2").map(([uid]) => uid)).not.toEqual(told("2026-07-01", "f-1").map(([uid]) => uid));
  expect(eventsOf(calendarOf([first], { file: "f-1", language: "en" }))[0]?.uid).toBe(
    `f-1/${first.rule}/${first.step}/${first.anchor.on}@fazhan`,
  );
});

const conversion = (minutes: readonly Minute[]) => {
  const asked = deadlines(migrantWorkers, replay(minutes), "2026-07-01").filter(
    ({ rule }) => rule === "conversion.on-time",
  );
  const [event] = eventsOf(calendarOf(asked, { file: "f", language: "en" }));
  return { uid: event?.uid, day: String(event?.startDate), sequence: Number(event?.sequence) };
};
const waiting = probationer.minutes;
const under = { policy: "elsewhere", edition: "cpc-2026" };
const vote = { ballot: (step("convert") as { readonly ballot?: unknown }).ballot } as object;
const act = (name: string, changes: object) =>
  ({ ...step("convert"), step: name, on: "2026-07-20", verdict: "grant", because: [], under, ...changes }) as never;
const extended = [...waiting, act("extend", { ...vote, months: 6 })];

it("case 19: an extension that is approved moves the same event, under a higher SEQUENCE", () => {
  const [old, now] = [
    conversion(extended),
    conversion([...extended, act("approve-extension", { outcome: "approved" })]),
  ];
  expect(now.uid).toBe(old.uid);
  expect(now.day > old.day).toBe(true);
  expect(now.sequence).toBeGreaterThan(old.sequence);
});

it("a postponement moves the same event, under a higher SEQUENCE", () => {
  const [old, now] = [conversion(waiting), conversion([...waiting, act("postpone", { until: "2026-10-01" })])];
  expect(now.uid).toBe(old.uid);
  expect(now.day > old.day).toBe(true);
  expect(now.sequence).toBeGreaterThan(old.sequence);
});

it("an approval that is refused opens the same event again, under a higher SEQUENCE", () => {
  const met = [...waiting, act("convert", vote)];
  const [old, now] = [conversion(met), conversion([...met, act("approve-conversion", { outcome: "refused" })])];
  expect(now.uid).toBe(old.uid);
  expect(now.sequence).toBeGreaterThan(old.sequence);
});

it("two polls of one day fall due together and are one event", () => {
  const polled = dossierOf(before("admit"));
  const both = deadlines(migrantWorkers, polled, "2025-08-04").filter(({ rule }) => rule === "poll.fresh");
  expect(both).toHaveLength(2);
  expect(eventsOf(calendarOf(both, { file: "f", language: "en" }))).toHaveLength(1);
});

it("no id and no free text of a file comes into its calendar", () => {
  const steps = before("convert").map((one) => ({ ...one, by: { ...one.by, id: `secret-${one.by.id}` } }));
  for (const dossier of [hostile, dossierOf(steps)]) {
    const text = calendarOf(deadlines(migrantWorkers, dossier, "2026-07-01"), { file: "f-1", language: "zh" });
    expect(text).not.toMatch(/script|secret|\bp-1\b|b-17/);
  }
});

it("nothing put into a file key, a rule or a clause can end a line or an event", () => {
  const cites = { ...first.cites, article: poison, text: { en: poison, zh: poison } };
  const text = calendarOf([{ ...first, rule: poison, cites, anchor: { step: "apply", on: poison } }], {
    file: poison,
    language: "en",
  });
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(eventsOf(text)[0]?.description).toContain(`x"><script>alert(1)</script>'\nEND:VEVENT\nBEGIN:VEVENT; class`);
});

it("every line ends with CRLF, has at most 75 octets, and is cut in no character", () => {
  const label = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(label, (text) => {
      const folded = contentLine("SUMMARY", escapedText(text));
      for (const line of folded.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(folded.endsWith("\r\n")).toBe(true);
      expect(Buffer.from(folded).toString()).toBe(folded);
      expect(folded.slice(0, -2).replaceAll("\r\n ", "")).toBe(`SUMMARY:${escapedText(text)}`);
    }),
  );
});

it("text comes back from ical.js as it was, but for control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const cites = { ...first.cites, text: { en: text, zh: text } };
      const [event] = eventsOf(calendarOf([{ ...first, cites }], { file: "f", language: "en" }));
      const plain = text.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, "");
      expect(event?.description.startsWith(`${plain} [`)).toBe(true);
    }),
  );
});

it.each(["\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}"])(
  "a line with %j is cut after 75 octets",
  (letter) => {
    const octets = Buffer.byteLength(letter);
    const full = "x".repeat(75 - "A:".length - octets);
    expect(contentLine("A", `${full}${letter}`)).toBe(`A:${full}${letter}\r\n`);
    expect(contentLine("A", `${full}x${letter}`)).toBe(`A:${full}x\r\n ${letter}\r\n`);
  },
);

it("no two file keys share a UID, whatever they hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      expect(keyOf(one) === keyOf(other)).toBe(one === other);
      expect(keyOf(one)).toMatch(/^[A-Za-z0-9._%-]*$/);
    }),
  );
  expect(keyOf("\ud800")).toBe("%d800");
  expect(keyOf(" ac")).not.toBe(keyOf("\u20ac")); // a code of two digits and these letters would be one of four
});

it("ical.js takes the calendar of any file, with no two events of one UID", () => {
  fc.assert(
    fc.property(bent(), fc.constantFrom(...languages), ({ steps }, language) => {
      const dossier = arrive(migrantWorkers, steps);
      const on = dossier.minutes.at(-1)?.on ?? "2026-01-01";
      const uids = eventsOf(calendarOf(deadlines(migrantWorkers, dossier, on), { file: "f", language })).map(
        ({ uid }) => uid,
      );
      expect(new Set(uids).size).toBe(uids.length);
    }),
    { numRuns: runs(30) },
  );
});

it("a deadline on a day that does not exist is a fault that names its place, and none is left out", () => {
  for (const due of ["2026-02-30", "0000-00-00", "soon"])
    expect(() => calendarOf([first, { ...first, due }], { file: "f", language: "en" })).toThrow(
      "deadlines.unreadable: deadlines.1",
    );
});

it("a hole in the list, or a list that is none, is a fault, and never an empty text", () => {
  const written = (list: unknown) => () => calendarOf(list as never, { file: "f", language: "en" });
  expect(written(new Array(1))).toThrow("deadlines.unreadable: deadlines.0");
  expect(written(Object.assign([first], { length: 2 }))).toThrow("deadlines.unreadable: deadlines.1");
  for (const none of [undefined, null, "", {}, { length: 0 }, new Set()])
    expect(written(none)).toThrow("deadlines.unreadable: deadlines");
});

it("in a language that is none a calendar is English", () => {
  for (const language of [undefined, "fr", "constructor"])
    expect(calendarOf(due, { file: "f", language } as never)).toBe(calendarOf(due, { file: "f", language: "en" }));
});

it("where nothing falls due there is no calendar, for one without an event is not valid (RFC 5545, 3.6)", () => {
  expect(calendarOf([], { file: "f", language: "en" })).toBe("");
  expect(calendarOf([first], { file: "f", language: "en" })).toMatch(/^BEGIN:VCALENDAR\r\n(.+\r\n)+END:VCALENDAR\r\n$/);
});

it("the same deadlines are written the same each time", () => {
  const options = { file: "f", language: "zh" } as const;
  expect(calendarOf(structuredClone(due), options)).toBe(calendarOf(due, options));
  expect(step("apply").on < first.due).toBe(true);
});

it("a deadline known by its month is an event of that month, and one on no known day is none", () => {
  const anchor = { step: "apply", on: "2024-01" } as const;
  const month = { ...first, due: "2024-02", anchor };
  const written = calendarOf([month, { ...first, due: "unknown", status: "unknown" }], { file: "f", language: "en" });
  expect(written.match(/^DT.*\r$/gm)?.map((line) => line.trim())).toEqual([
    "DTSTAMP:20240101T000000Z",
    "DTSTART;VALUE=DATE:20240201",
    "DTEND;VALUE=DATE:20240301",
  ]);
  const since = calendarOf([{ ...month, anchor: { ...anchor, on: "unknown" } }], { file: "f", language: "en" });
  expect(since).toContain("DTSTAMP:20240201T000000Z");
});
