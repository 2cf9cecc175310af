import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { median } from "../measure/median.mjs";
import { crewOf } from "./crew.mjs";

/**
 * How long one worker takes for the county and how long two take, by the clock on the wall and in CPU time, in
 * turns. On a machine that has anything else to do the clock tells nothing, so its load is told as well.
 */
export const scaling = async (bytes, runs = 9) => {
  const crews = [crewOf(bytes, 1), crewOf(bytes, 2)];
  for (let warmUp = 0; warmUp < 3; warmUp++) for (const crew of crews) await crew.report();
  const taken = [];
  for (let run = 0; run < runs; run++) taken.push([await timed(crews[0]), await timed(crews[1])]);
  await Promise.all(crews.map((crew) => crew.leave()));
  const ratios = taken.map(([one, two]) => one.wall / two.wall);
  return { one: medianOf(taken, 0), two: medianOf(taken, 1), ratio: median(ratios), ratios, load: loadavg()[0] };
};

const timed = async (crew) => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await crew.report();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 };
};

const medianOf = (taken, at) => ({
  wall: median(taken.map((one) => one[at].wall)),
  cpu: median(taken.map((one) => one[at].cpu)),
});
