import { median } from "../measure.mjs";
import { once } from "node:events";
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { reportOf } from "./report.mjs";

/** So many workers over one shared buffer, each with its share of it; together they make one report. */
export const crewOf = (bytes, count) => crew("worker.mjs", sharesOf(bytes, count), reportOf);

const turns = 500_000_000;

/** So many workers that share out a bare loop. */
const loopersOf = (count) => crew("loop.mjs", Array(count).fill(turns / count), (sums) => sums);

const crew = (file, shares, together) => {
  const path = new URL(file, import.meta.url);
  const workers = shares.map((share) => new Worker(path, { workerData: share }));
  return {
    work: async () => together(await Promise.all(workers.map(answer))),
    leave: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
};

const answer = async (worker) => {
  worker.postMessage("begin");
  const [told] = await once(worker, "message");
  return told;
};

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

const lineEnd = 10;

/** The same bytes where every thread can read them, without a copy of its own. */
export const shared = (bytes) => {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
};

/** So many shares of the bytes, about as long as each other; each begins after the end of a line. */
export const sharesOf = (bytes, count) => {
  const cuts = Array.from({ length: count + 1 }, (_, at) => cutNear(bytes, Math.floor((bytes.length * at) / count)));
  return cuts.slice(1).map((until, at) => bytes.subarray(cuts[at], until));
};

const cutNear = (bytes, place) => {
  if (place === 0) return 0;
  const end = bytes.indexOf(lineEnd, place - 1);
  return end === -1 ? bytes.length : end + 1;
};
