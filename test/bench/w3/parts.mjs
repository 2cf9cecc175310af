import { audit, census, filesFrom, national, readMinutes, replay } from "../fazhan.mjs";
import { linesIn } from "./lines.mjs";
import { countsIn } from "./report.mjs";

/** The parts of the work on a county, each over the same lines with what it needs made beforehand, and the whole. */
export const partsOf = (bytes) => {
  const lines = [...linesIn(bytes)];
  const files = lines.map((line) => readMinutes(line)).flatMap(({ ok, minutes }) => (ok ? [minutes] : []));
  const dossiers = files.map((minutes) => replay(minutes));
  return {
    whole: () => countsIn(bytes),
    lines: () => each(linesIn(bytes), ({ length }) => length),
    json: () => each(lines, parsed),
    reading: () => each(lines, readMinutes),
    audit: () => each(files, (minutes) => audit(national, minutes)),
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
