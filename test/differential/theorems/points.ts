import { ballotPoints } from "./ballot-points.js";
import { around, edgeOf, simplified } from "./edges.js";
import { floor, mark, meets, poll, type Share } from "./law.js";
import { entitled, others, parts, polled } from "./sizes.js";
import type { Logic } from "./z3.js";

// Points on, just under and just over every edge, with what must follow: a table of `kind`, `of`, `counts` and `answer`.

export const pointTable = async (logic: Logic): Promise<string> => {
  const lines = ["kind\tof\tcounts\tanswer"];
  for (const all of polled) lines.push(...(await pollPoints(logic, all)));
  for (const all of entitled) lines.push(...(await ballotPoints(logic, all)));
  for (const [part, whole] of parts)
    for (const kind of ["at-least", "more-than"] as const)
      for (const all of others) lines.push(...(await sharePoints(logic, { kind, part, whole }, all)));
  return `${lines.join("\n")}\n`;
};

const pollPoints = async (logic: Logic, all: number): Promise<readonly string[]> => {
  const edges = [await edgeOf(logic, floor, all), await edgeOf(logic, mark, all)];
  const lines: string[] = [];
  for (const some of new Set(edges.flatMap((edge) => around(edge, all)))) {
    const rank = Number(await simplified(logic, poll(logic, logic.Int.val(some), logic.Int.val(all))));
    lines.push(`poll\t${all}\t${some}\t${["deny", "defer", "grant"][rank]}`);
  }
  return lines;
};

const sharePoints = async (logic: Logic, share: Share, all: number): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const some of around(await edgeOf(logic, share, all), all)) {
    const answer = await simplified(logic, meets(logic, share, logic.Int.val(some), logic.Int.val(all)));
    lines.push(`${share.kind} ${share.part}/${share.whole}\t${all}\t${some}\t${answer}`);
  }
  return lines;
};
