import { same } from "../same.mjs";
import { crewOf } from "./crew.mjs";
import { reportDirectly } from "./direct.mjs";

/** Throws unless one worker and two report the same, and the same as is found without any; answers that report. */
export const agreed = async (bytes) => {
  const right = await reportDirectly(bytes);
  for (const count of [1, 2]) {
    const crew = crewOf(bytes, count);
    const report = await crew.work();
    await crew.leave();
    if (!same(right, report)) throw new Error(`${count} worker(s) report otherwise`);
  }
  return right;
};
