import { audited, census, filesFrom, national, readMinutes, replay } from "../fazhan.mjs";
import { liveFiles } from "../inputs/w3.mjs";
import { median } from "../measure.mjs";
import { added, countsIn, linesIn } from "./report.mjs";

/**
 * What each part of the work on a county costs, in seconds of CPU time: the median of some rounds, in each of which
 * every part is done once over all lines. `rest` is the share of everything but parsing JSON and the check of the
 * shape, counted into it whatever the whole takes longer than its parts; it too is the median of the rounds.
 */
export const profile = async (bytes, rounds = 7) => {
  const parts = partsOf(bytes);
  for (let warmUp = 0; warmUp < 2; warmUp++) await inTurn(parts);
  const taken = [];
  for (let round = 0; round < rounds; round++) taken.push(await inTurn(parts));
  const medians = Object.keys(parts).map((name) => [name, median(taken.map((one) => one[name]))]);
  const seconds = Object.fromEntries(medians);
  const rest = median(taken.map(({ reading, whole }) => 1 - reading / whole));
  return { seconds, check: seconds.reading - seconds.json, rest, rounds: taken };
};

const inTurn = async (parts) => {
  const taken = {};
  for (const [name, work] of Object.entries(parts)) taken[name] = await cpuOf(work);
  return taken;
};

/** The parts of the work on a county, each over the same lines with what it needs made beforehand, and the whole. */
const partsOf = (bytes) => {
  const lines = [...linesIn(bytes)];
  const files = lines.map((line) => readMinutes(line)).flatMap(({ ok, minutes }) => (ok ? [minutes] : []));
  const dossiers = files.map((minutes) => replay(minutes));
  return {
    whole: () => countsIn(bytes),
    lines: () => each(linesIn(bytes), ({ length }) => length),
    json: () => each(lines, parsed),
    reading: () => each(lines, readMinutes),
    audited: () => each(files, (minutes) => audited(national, minutes)),
    replay: () => each(files, replay),
    census: () => census(dossiers, national),
    stream: () => streamed(bytes),
  };
};

const each = (items, work) => {
  for (const item of items) kept.answer = work(item);
};

/** The last answer, where the compiler must believe that somebody may read it. */
const kept = { answer: undefined };

const parsed = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // a torn line
  }
};

const streamed = async (bytes) => {
  for await (const told of filesFrom(inPieces(bytes))) kept.answer = told;
};

const inPieces = async function* (bytes) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
};

/** The CPU time in seconds of some work, of all threads, what came before it swept away beforehand. */
const cpuOf = async (work) => {
  globalThis.gc();
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

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

const cores = 2;

/**
 * How many minutes the files of the whole nation would take on two cores: by the CPU time of a province in one thread,
 * by the CPU time of two workers, and by the clock while two workers ran.
 */
export const nationFrom = ({ files, province, workers: { two } }) => {
  const minutes = (seconds, read) => ((seconds / read) * liveFiles) / 60;
  return {
    files: liveFiles,
    byProvince: minutes(province.cpu, files * province.counties) / cores,
    byWorkers: minutes(two.cpu, files) / cores,
    byClock: minutes(two.wall, files),
  };
};
