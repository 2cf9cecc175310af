import { beforeAll, expect, test } from "vitest";

/** The county of the benchmark, a package of its own in plain JavaScript; its workers are not started here. */
const bench = (file: string) => import(new URL(`./bench/${file}`, import.meta.url).href);

const { county } = await bench("inputs/w3.mjs");
const { countsIn, reportOf } = await bench("w3/report.mjs");
const { reportDirectly } = await bench("w3/direct.mjs");
const { shared, sharesOf } = await bench("w3/crew.mjs");
const { linesIn } = await bench("w3/report.mjs");

const files = 1_000;
const bytes = shared(county(files));
let right: { byStage: Record<string, number>; irregular: number; files: number };

beforeAll(async () => {
  right = await reportDirectly(bytes);
});

test("however many shares a county is cut into, it has the same census and irregularities", () => {
  for (const shares of [1, 2, 3, 7, 2_000])
    expect(reportOf(sharesOf(bytes, shares).map(countsIn)), `${shares} shares`).toEqual(right);
});

test("every share begins after the end of a line, and no byte is lost or read twice", () => {
  const shares = sharesOf(bytes, 5) as readonly Uint8Array[];
  expect(shares.flatMap((share) => [...linesIn(share)])).toEqual([...linesIn(bytes)]);
  expect(shares.reduce((sum, { length }) => sum + length, 0)).toBe(bytes.length);
});

test("a county's files stand at their stages as the nation's do", () => {
  const nation = { applicant: 0.46, activist: 0.43, candidate: 0.02, probationer: 0.09 };
  for (const [stage, share] of Object.entries(nation))
    expect(Math.abs((right.byStage[stage] ?? 0) / files - share), stage).toBeLessThan(0.01);
});

test("a few files in a hundred are irregular or cannot be read", () => {
  expect(right.irregular / files).toBeGreaterThan(0.02);
  expect(right.irregular / files).toBeLessThan(0.1);
  expect(files - right.files).toBeGreaterThan(0);
});
