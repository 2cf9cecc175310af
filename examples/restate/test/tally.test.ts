import { Readable } from "node:stream";
import { ndjsonOf } from "fazhan/io";
import { expect, it } from "vitest";
import { career } from "../src/made-up.js";
import { office } from "../src/office.js";
import { sumOf, tallyOf } from "../src/tally.js";
import { inProcess } from "./support/in-process.js";

const steps = await career();
const [apply, talk] = inProcess(steps);
if (apply?.step !== "apply" || talk === undefined) throw new Error("the career does not begin with an application");

const late = [
  { ...apply, person: { ...apply.person, id: "p-2" } },
  { ...talk, on: "2023-06-09" },
] as const;
const inTime = [
  { ...apply, person: { ...apply.person, id: "p-3" } },
  { ...talk, on: "2023-06-08" },
] as const;

const tallied = (...lines: readonly string[]) => tallyOf(Readable.from(lines), office);

it("a tally names the persons whose files are irregular in something, and counts what was found", async () => {
  const lines = [...ndjsonOf([late, inTime, inProcess(steps)]), "{\n"];
  expect(await tallied(...lines)).toEqual({
    files: 3,
    unreadable: 1,
    irregular: ["p-2"],
    rules: { "late talk.within-a-month": 1 },
  });
  expect(await tallied()).toEqual({ files: 0, unreadable: 0, irregular: [], rules: {} });
});

it("the tallies of parts add up to that of the whole", async () => {
  const lines = [...ndjsonOf([late, inTime, inProcess(steps), late]), "{\n"];
  const parts = await Promise.all(lines.map((line) => tallied(line)));
  const whole = await tallied(...lines);
  expect(sumOf(parts)).toEqual(whole);
  expect(whole.rules).toEqual({ "late talk.within-a-month": 2 });
  expect(whole.irregular).toEqual(["p-2", "p-2"]);
});
