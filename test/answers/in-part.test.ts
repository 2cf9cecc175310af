import fc from "fast-check";
import { expect, test } from "vitest";
import {
  agenda,
  audit,
  type Change,
  census,
  censusIn,
  changeIn,
  compare,
  deadlines,
  explain,
  irregularityIn,
  judge,
  membershipSince,
  type Minute,
  outlook,
  remedies,
  remedyIn,
  replay,
} from "../../src/index.js";
import { gulin } from "../../src/policy/index.js";
import { calendarOf, timeline } from "../../src/render/index.js";
import { bent, walk } from "../../src/testing/index.js";
import { languages } from "../../src/words/language.js";
import { granted } from "../support/bend.js";
import { erased, erasures } from "../support/erasing.js";
import { runs } from "../support/runs.js";
import { policy } from "../properties/over.js";

/** What a program prints for nothing, a day that nobody told, and the sentence for what has another shape. */
const nothingSaid =
  /.{0,60}(undefined|NaN|null|\[object|0000-00|\b0001-?01|\b8999|\b9000-|nothing can be judged|无法判断。).{0,20}/;

test("every answer and drawing reads a file of which anything is missing, and says nothing that is no word", async () => {
  const anything = fc.asyncProperty(bent(policy), erasures(12), fc.nat(), async ({ steps }, gone, cut) => {
    const whole = walk(policy, steps).map(({ decision }) => decision.minute ?? granted(decision.step as never));
    const minutes = erased(whole as readonly Minute[], gone).slice(0, 1 + (cut % whole.length));
    const dossier = replay(minutes);
    const due = deadlines(policy, dossier, "2026-07-01");
    const decision = judge(policy, dossier, minutes.at(-1) as never);
    const mended = remedies(decision).flatMap((one) => one.remedies);
    const found = audit(policy, minutes);
    const data = [
      due,
      agenda(policy, dossier, "2026-07-01"),
      outlook(policy, dossier, "2026-07-01"),
      census([dossier]),
    ];
    const changes: Change[] = [];
    for await (const change of compare(policy, gulin, [minutes])) changes.push(change);
    const said = languages.flatMap((language) => [
      ...[explain(decision, language), timeline(dossier, language, due), calendarOf(due, { file: "f", language })],
      ...[...found.map((one) => irregularityIn(one, language)), ...mended.map((one) => remedyIn(one, language))],
      ...[censusIn(census([dossier]), language), ...changes.map((change) => changeIn(change, language))],
    ]);
    const since = membershipSince(policy, dossier);
    const texts = [JSON.stringify([...data, { since }], (_, value) => (Number.isNaN(value) ? "NaN" : value)), ...said];
    expect(texts.flatMap((text) => nothingSaid.exec(text)?.[0] ?? [])).toEqual([]);
  });
  await fc.assert(anything, { numRuns: runs(40) });
});
