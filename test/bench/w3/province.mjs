import { added } from "./added.mjs";
import { countsIn } from "./report.mjs";

/** After how many counties memory is looked at; a province has about eighty times as many files as a county. */
const looks = [1, 2, 4, 8, 16, 40, 80];

/**
 * A province's worth of files in one thread: the same bytes over again, all counts added up. Answers how many bytes
 * of the heap are in use, once swept, after ever more counties, and the CPU time in seconds that all of them took.
 */
export const province = (bytes, counties) => {
  const heaps = [];
  let [cpu, sums] = [0, undefined];
  for (let county = 1; county <= counties; county++) {
    const start = process.cpuUsage();
    sums = added(sums, countsIn(bytes));
    const { user, system } = process.cpuUsage(start);
    cpu += (user + system) / 1e6;
    if (looks.includes(county)) heaps.push({ counties: county, files: sums.files, heap: swept() });
  }
  return { counties, cpu, heaps };
};

const swept = () => {
  for (let turn = 0; turn < 3; turn++) globalThis.gc(); // one more than it takes to let go of what was held by the dead
  return process.memoryUsage().heapUsed;
};
