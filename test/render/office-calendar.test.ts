import ICAL from "ical.js";
import { expect, it } from "vitest";
import { deadlines } from "../../src/answers/next/deadlines.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendarOf } from "../../src/render/calendar.js";
import { officeCalendarOf } from "../../src/render/office-calendar.js";
import { faultOf } from "../policy/small.js";
import { before, dossierOf } from "../support/career.js";

const dueOf = (...[name, on]: readonly [Parameters<typeof before>[0], string]) =>
  deadlines(migrantWorkers, dossierOf(before(name)), on);
const files = [
  { file: "f-1", label: "甲某；第一党支部", deadlines: dueOf("convert", "2026-07-01") },
  { file: "f-2", label: "乙某, BEGIN:VEVENT\r\n", deadlines: dueOf("admit", "2025-08-01") },
  { file: "f-3", label: "丙某", deadlines: [] },
];
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

it("every event names its case, and has the UID and the words that it has in the calendar of its file", () => {
  const office = eventsOf(officeCalendarOf(files, "zh"));
  const alone = files.slice(0, 2).flatMap(({ file, deadlines, label }) =>
    eventsOf(calendarOf(deadlines, { file, language: "zh" })).map((one) => ({
      uid: one.uid,
      summary: `${label.trim()} · ${one.summary}`,
    })),
  );
  expect(office.map(({ uid, summary }) => ({ uid, summary: summary.replace("\n", "") }))).toEqual(alone);
  expect(office.length).toBeGreaterThan(3);
});

it("a later calendar replaces an earlier one: the same UIDs, and the order of the files changes nothing else", () => {
  const later = files.map((one) => (one.file === "f-1" ? { ...one, deadlines: dueOf("convert", "2026-07-05") } : one));
  const uids = (text: string) => eventsOf(text).map(({ uid }) => uid);
  expect(uids(officeCalendarOf(later, "en"))).toEqual(uids(officeCalendarOf(files, "en")));
  expect(uids(officeCalendarOf([...files].reverse(), "en")).sort()).toEqual(uids(officeCalendarOf(files, "en")).sort());
});

it("files in which nothing falls due make an empty text", () => {
  expect(officeCalendarOf(files.slice(2), "en")).toBe("");
});

it.each([
  ["files", undefined],
  ["files.0", [{ ...files[0], label: 1 }]],
  ["files.1", [files[0], { ...files[1], file: "f-1" }]],
  ["files.1.deadlines", [files[0], { ...files[1], deadlines: 3 }]],
  ["files.0.deadlines.1", [{ ...files[0], deadlines: [files[0]?.deadlines[0], {}] }]],
])("what cannot be read is named: %s", (at, given) => {
  expect(faultOf(() => officeCalendarOf(given as never, "en"))).toEqual(["files.unreadable", at]);
});

it("a label that is no text is refused in the calendar of one file", () => {
  expect(faultOf(() => calendarOf([], { file: "f", label: 1 as never, language: "en" }))).toEqual([
    "options.unreadable",
    "options",
  ]);
});
