import { career, kept, longCareer } from "./data.mjs";
import { policyOf } from "./judging.mjs";
import { tell } from "./told.mjs";
import { handedIn, overlays, stepsOf } from "./vectors.mjs";

/**
 * @typedef {import("./entries.mjs").Use} Use
 * @typedef {NonNullable<Use["io"]>} Io
 */

const wrong = [
  ["{", 7, null, { step: "talk", on: "2026-02-30" }, { ...career[0], on: "2023-05-08T00:00", İ: "I", ß: 1 }],
  [
    { ...career[30], ballot: { yes: -1, no: 1.5, abstain: 2e9, present: "１２", entitled: Number.NaN } },
    Symbol.iterator,
  ],
].flat();

/** Data of every kind, lawful and wrong. @param {Io} io */
const read = (io) => {
  for (const data of [...career, ...wrong]) {
    io.readStep(data);
    io.readMinutes([data]);
    io.stepSchema.safeParse(data);
    io.minuteSchema.safeParse(data);
  }
  io.readMinutes(JSON.stringify(career));
  io.jsonSchemas();
  io.jsonSchemas("zh");
  io.problemIn({ path: "step.on", code: "not-a-day" }, "zh");
};

/** @type {(use: Use, io: Io) => void} */
const readTerms = ({ policies: { migrantWorkers } }, io) => {
  for (const overlay of [...Object.values(overlays), { id: "x", terms: { poll: { passMark: 80 } } }, "[", {}]) {
    io.readOverlay(migrantWorkers, overlay);
    io.termsSchema.safeParse(Object(overlay).terms);
  }
};

/** Streams, cut in the middle of a character. @param {Io} io */
const stream = async (io) => {
  const files = [career.map(kept), longCareer(20).map(kept)];
  const lines = [];
  for await (const line of io.ndjsonOf([...files, ...career.map(kept)])) lines.push(line);
  const bytes = Buffer.from(`\uFEFF${lines.join("\r\n")}{"step":"入党"}\n{`);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
  };
  for await (const file of io.filesFrom(chunks())) tell("lines", file.line);
  for await (const minute of io.minutesFrom(chunks())) tell("lines", minute.line);
};

/** Hands everything in at the door for untyped data. @type {(use: Use, io: Io) => Promise<void>} */
export const handIn = async (use, io) => {
  read(io);
  readTerms(use, io);
  for (const vector of handedIn) io.submit(policyOf(use, vector.policy), stepsOf(vector), vector.step);
  for (const step of wrong) io.submit(use.policies.national, career.slice(0, 4), step);
  await stream(io);
};
