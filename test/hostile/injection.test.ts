import ICAL from "ical.js";
import { afterAll, describe, expect, it } from "vitest";
import * as core from "../../src/index.js";
import { isDay } from "../../src/kernel/day.js";
import { judge } from "../../src/engine/decide.js";
import { minutesFrom, ndjsonOf, readMinutes, readOverlay } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendarOf, machineConfig, mermaid, timeline } from "../../src/render/index.js";
import { history } from "../support/bend.js";
import { before, career } from "../support/career.js";
import { all, readXml } from "../render/xml.js";
import { canary, days, injections } from "./values.js";
import { attempt, watched } from "./watch.js";
import { writtenCalendar } from "./written-calendar.js";

const unpolluted = watched();
afterAll(unpolluted);

const languages = ["en", "zh"] as const;
const stricter = { poll: { passMark: core.atLeast(85, 100) } };
const free = ["id", "residence", "origin", "reason"];
const waiver = {
  step: "waive",
  on: "2026-09-21",
  by: { kind: "committee", id: "c" },
  rule: "poll.held",
  reason: "y",
} as const;

/** The steps up to the conversion with a text for every id and every free text. */
const poisoned = (text: string): readonly core.Step[] =>
  [...before("convert"), waiver].map((one) =>
    JSON.parse(JSON.stringify(one, (key, value) => (free.includes(key) && typeof value === "string" ? text : value))),
  );

/** Everything that is drawn, written or said of a file. */
const told = (steps: readonly core.Step[]): readonly string[] => {
  const dossier = history(steps);
  const due = core.deadlines(migrantWorkers, dossier, "2026-10-01");
  const found = [
    ...core.audit(migrantWorkers, dossier.minutes),
    ...core.audit(core.extend(migrantWorkers, { id: "x", terms: stricter }), dossier.minutes),
  ];
  return languages.flatMap((language) => [
    mermaid(language, dossier),
    timeline(dossier, language, due),
    calendarOf(due, { file: "f-1", language }),
    ...found.map((one) => core.irregularityIn(one, language)),
    core.explain(judge(migrantWorkers, dossier, career.at(-2) as core.Step), language),
    core.censusIn(core.census([dossier]), language),
  ]);
};

const harmless = told(poisoned("p-1"));

/** Texts that ids may be: some are longer than a file that comes through the door may have. */
const texts = [...injections, canary, "-->", "%%{init: {}}%%", "@import", "+1+cmd", "-2+3", "\t=1"];

it.each(texts.map((text) => [JSON.stringify(text.slice(0, 30)), text]))(
  "%s for every id and free text changes nothing that is drawn, written or said of a file",
  (_, text) => {
    expect(told(poisoned(text))).toEqual(harmless);
  },
);

describe("a text for a day, a rule or an edition", () => {
  const odd = (text: string) => {
    const { minutes } = history(before("convert"));
    return minutes.map((minute, at) =>
      at % 3 === 0 ? { ...minute, on: text, because: [text], under: { policy: text, edition: text } } : minute,
    );
  };

  it.each([...texts, ...days].map((text) => [JSON.stringify(text.slice(0, 30)), text]))(
    "as %s leaves drawings well-formed and calendars readable",
    (_, text) => {
      const dossier = core.replay(odd(text));
      const due = core.deadlines(migrantWorkers, dossier, isDay(text) ? text : "2026-01-01");
      for (const language of languages) {
        const elements = all(readXml(timeline(dossier, language, due)));
        expect(new Set(elements.map(({ name }) => name))).toEqual(drawn);
        const calendar = writtenCalendar(due, { file: text, language });
        const events = calendar === "" ? [] : new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
        for (const event of events)
          expect(String(event.getFirstPropertyValue("dtstart"))).toMatch(/^\d{1,4}-\d\d-\d\d$/);
        expect(mermaid(language, dossier).split("\n")).toHaveLength(harmless[0]?.split("\n").length ?? 0);
        expect(core.censusIn(core.census([dossier]), language).split("\n").length).toBeLessThan(12);
      }
    },
  );

  const drawn = new Set(["svg", "title", "rect", "g", "text", "path"]);
});

describe("a key of ten megabytes for a calendar", () => {
  const due = core.deadlines(migrantWorkers, history(before("convert")), "2026-07-01");
  const uids = (file: string) =>
    new ICAL.Component(ICAL.parse(calendarOf(due, { file, language: "en" })))
      .getAllSubcomponents("vevent")
      .map((event) => String(event.getFirstPropertyValue("uid")));

  it("is digested, and differs from that of another", () => {
    const [one, other] = [`${"字".repeat(999_999)}a`, `${"字".repeat(999_999)}b`];
    expect(uids(one)).not.toEqual(uids(other));
    expect(uids(one)).toEqual(uids(one));
    expect(uids("f".repeat(200))[0]).toContain("f".repeat(200));
  });
});

describe("minutes", () => {
  it.each(texts.filter((text) => text.length <= 200).map((text) => [JSON.stringify(text), text]))(
    "with %s for an id survive JSON and NDJSON, a line each",
    async (_, text) => {
      const { minutes } = history(poisoned(text));
      const lines = [...ndjsonOf(minutes)];
      expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
      const bytes = new TextEncoder().encode(lines.join(""));
      const { answer } = await attempt(() =>
        minutesFrom(
          (async function* () {
            yield bytes;
          })(),
        ),
      );
      expect(answer).toEqual(minutes.map((minute, at) => ({ ok: true, line: at + 1, minute })));
      expect(readMinutes(JSON.stringify(minutes))).toEqual({ ok: true, minutes });
    },
  );
});

it("a machine and a policy keep an overlay's name as it is, and nothing else of it", () => {
  for (const text of texts.filter(({ length }) => length <= 100)) {
    const read = readOverlay(migrantWorkers, { id: text, terms: stricter });
    if (!read.ok) throw new Error("an overlay was expected");
    const { id, ...machine } = machineConfig(read.policy);
    const { id: own, ...same } = machineConfig(migrantWorkers);
    expect([id, machine]).toEqual([`${own}+${text}`, same]);
  }
});
