import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { reportOf } from "./report.mjs";
import { sharesOf } from "./shares.mjs";

/** So many workers over one shared buffer, each with its share of it; together they make one report. */
export const crewOf = (bytes, count) => crew("worker.mjs", sharesOf(bytes, count), reportOf);

const turns = 500_000_000;

/** So many workers that share out a bare loop. */
export const loopersOf = (count) => crew("loop.mjs", Array(count).fill(turns / count), (sums) => sums);

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
