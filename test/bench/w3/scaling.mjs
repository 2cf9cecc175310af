import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { median } from "../measure/median.mjs";
import { crewOf, loopersOf } from "./crew.mjs";

/**
 * How long one worker takes for the county and how long two take, by the clock on the wall and in CPU time, in turns.
 * On a machine that has anything else to do the clock tells little, so its load is told as well, and how much faster a
 * bare loop became with two workers in the same turns: no work can gain more.
 */
export const scaling = async (bytes, runs = 9) => {
  const crews = { one: crewOf(bytes, 1), two: crewOf(bytes, 2), oneLoop: loopersOf(1), twoLoop: loopersOf(2) };
  for (let warmUp = 0; warmUp < 3; warmUp++) await inTurn(crews);
  const taken = [];
  for (let run = 0; run < runs; run++) taken.push(await inTurn(crews));
  await Promise.all(Object.values(crews).map((crew) => crew.leave()));
  const ratios = taken.map(({ one, two }) => one.wall / two.wall);
  const bare = taken.map(({ oneLoop, twoLoop }) => oneLoop.wall / twoLoop.wall);
  const [one, two] = ["one", "two"].map((name) => medianOf(taken.map((run) => run[name])));
  return { one, two, ratio: median(ratios), ratios, bare: median(bare), load: loadavg()[0] };
};

const inTurn = async (crews) => {
  const taken = {};
  for (const [name, crew] of Object.entries(crews)) taken[name] = await timed(crew);
  return taken;
};

const timed = async (crew) => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await crew.work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 };
};

const medianOf = (taken) => ({
  wall: median(taken.map(({ wall }) => wall)),
  cpu: median(taken.map(({ cpu }) => cpu)),
});
