import { ballotPoints } from "./ballot-points.js";
import { around, edgeOf, valueOf } from "./edges.js";
import { floor, mark, meets, poll, type Share } from "./law.js";
import type { Logic } from "./z3.js";

// Points on, just under and just over every edge, with what must follow: a table of `kind`, `of`, `counts` and `answer`.

const billion = 10 ** 9;
const polled = [
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  19,
  20,
  21,
  25,
  33,
  50,
  99,
  100,
  101,
  333,
  1000,
  1001,
  65_537,
  billion - 1,
  billion,
];
const entitled = [3, 4, 5, 6, 7, 15, 16, 29, 30, 31, 99, 100, 101, 1000, 1001, 65_537, billion - 1, billion];
const sizes = [1, 2, 3, 7, 10, 101, billion - 1, billion];
const parts = [
  ...[
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [60, 100],
    [80, 100],
    [333, 1000],
  ],
  ...[
    [1, billion],
    [billion - 1, billion],
  ],
] as const;

export const pointTable = async (logic: Logic): Promise<string> => {
  const lines = ["kind\tof\tcounts\tanswer"];
  for (const all of polled) lines.push(...(await pollPoints(logic, all)));
  for (const all of entitled) lines.push(...(await ballotPoints(logic, all)));
  for (const [part = 0, whole = 1] of parts)
    for (const kind of ["at-least", "more-than"] as const)
      for (const all of sizes) lines.push(...(await sharePoints(logic, { kind, part, whole }, all)));
  return `${lines.join("\n")}\n`;
};

const pollPoints = async (logic: Logic, all: number): Promise<readonly string[]> => {
  const edges = [await edgeOf(logic, floor, all), await edgeOf(logic, mark, all)];
  const lines: string[] = [];
  for (const some of new Set(edges.flatMap((edge) => around(edge, all)))) {
    const rank = Number(await valueOf(logic, poll(logic, logic.Int.val(some), logic.Int.val(all))));
    lines.push(`poll\t${all}\t${some}\t${["deny", "defer", "grant"][rank]}`);
  }
  return lines;
};

const sharePoints = async (logic: Logic, share: Share, all: number): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const some of around(await edgeOf(logic, share, all), all)) {
    const answer = await valueOf(logic, meets(logic, share, logic.Int.val(some), logic.Int.val(all)));
    lines.push(`${share.kind} ${share.part}/${share.whole}\t${all}\t${some}\t${answer}`);
  }
  return lines;
};
