import { expect, it } from "vitest";
import { deadlines } from "../../src/answers/next/deadlines.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendarOf } from "../../src/render/calendar.js";
import { mermaid } from "../../src/render/mermaid.js";
import { timeline } from "../../src/render/timeline.js";
import { granted } from "../support/bend.js";
import { before, career, dossierOf, step } from "../support/career.js";
import { setback } from "../engine/minutes.js";

// What is written for other eyes is held against a file letter by letter, so that whoever changes it looks at it.
const languages = ["en", "zh"] as const;
const deferred = setback(step("admit"), "defer");
const denied = setback(step("admit", { on: "2025-08-06" }), "deny");
const minutes = dossierOf(career).minutes;
const again = granted(step("admit", { on: "2025-08-08" }));
const crooked = replay([...minutes.slice(0, before("admit").length), deferred, denied, again, ...minutes.slice(-24)]);
const probationer = dossierOf(before("convert"));

it.each(languages)("a file with setbacks and deadlines is drawn in %s as it was before", async (language) => {
  const due = deadlines(migrantWorkers, probationer, "2026-09-01");
  await expect(timeline(crooked, language, due)).toMatchFileSnapshot(`written/crooked.${language}.svg`);
});

it("a file of nothing is drawn as an axis of nothing, with its legend", async () => {
  await expect(timeline(replay([]), "en")).toMatchFileSnapshot("written/empty.en.svg");
});

it.each(languages)("deadlines are written as a calendar in %s", async (language) => {
  const due = deadlines(migrantWorkers, probationer, "2026-07-01");
  const lines = calendarOf(due, { file: "f-1", language }).replaceAll("\r\n", "\n");
  await expect(lines).toMatchFileSnapshot(`written/deadlines.${language}.ics`);
});

it.each(languages)("the ladder is written as a diagram in %s, alone or with a file on it", async (language) => {
  await expect(mermaid(language)).toMatchFileSnapshot(`written/ladder.${language}.mmd`);
  await expect(mermaid(language, probationer)).toMatchFileSnapshot(`written/probationer.${language}.mmd`);
});
