import { same } from "../agree.mjs";
import { audit, census, filesFrom, national, replay } from "../fazhan.mjs";
import { crewOf } from "./crew.mjs";

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

/**
 * The same report made without shares: all files are read by the library's own stream and kept, and one census counts
 * them. What is made of shares must be the same.
 */
export const reportDirectly = async (bytes) => {
  const [files, refused] = await read(bytes);
  const found = files.map((minutes) => audit(national, minutes));
  const irregularities = found.flat().map(({ rule, kind }) => rule ?? kind);
  return {
    ...census(files.map(replay), national),
    irregular: found.filter(({ length }) => length > 0).length,
    irregularities: counted(irregularities),
    refused: counted(refused),
  };
};

const read = async (bytes) => {
  const [files, refused] = [[], []];
  for await (const told of filesFrom(streamOf(bytes))) {
    if (told.ok) files.push(told.minutes);
    else refused.push(...told.problems.map(({ code }) => code));
  }
  return [files, refused];
};

const streamOf = async function* (bytes) {
  yield bytes;
};

const counted = (names) => {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
