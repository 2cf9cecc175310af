import { parentPort, workerData } from "node:worker_threads";

/** Counts so many turns and touches no memory: what two of these gain is what the machine has to give. */
parentPort.on("message", () => {
  let sum = 1;
  for (let turn = 0; turn < workerData; turn++) sum = Math.imul(sum ^ turn, 16_777_619);
  parentPort.postMessage(sum);
});
