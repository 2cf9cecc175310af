import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { reportOf } from "./report.mjs";
import { sharesOf } from "./shares.mjs";

/** So many workers over one shared buffer, each with its share of it; together they make one report. */
export const crewOf = (bytes, count) => {
  const path = new URL("worker.mjs", import.meta.url);
  const workers = sharesOf(bytes, count).map((share) => new Worker(path, { workerData: share }));
  return {
    report: async () => reportOf(await Promise.all(workers.map(counts))),
    leave: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
};

const counts = async (worker) => {
  worker.postMessage("count");
  const [told] = await once(worker, "message");
  return told;
};
