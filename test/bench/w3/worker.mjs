import { parentPort, workerData } from "node:worker_threads";
import { countsIn } from "./report.mjs";

/** Counts its share of the bytes, which it reads where they lie, whenever it is asked to. */
parentPort.on("message", () => parentPort.postMessage(countsIn(workerData)));
