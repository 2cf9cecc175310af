import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOverlay, submit } from "../src/io/index.js";
import { migrantWorkers } from "../src/policy/index.js";
import type { Policy } from "../src/policy/policy.js";
import { files, minutesOf } from "./vectors/generate.mjs";

interface Vector {
  readonly id: string;
  readonly policy: string;
  readonly minutes: Parameters<typeof minutesOf>[0];
  readonly step: unknown;
  readonly verdict: string;
  readonly rules: Readonly<Record<Status, readonly string[]>>;
}

type Status = (typeof statuses)[number];

const statuses = ["broken", "awaits", "waived"] as const;
const kinds = ["ballot", "career", "date", "investigation", "poll"];
const folder = new URL("./vectors/", import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const vectorsOf = (kind: string): readonly Vector[] =>
  text(`${kind}.ndjson`)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const bases = JSON.parse(text("bases.json"));
const all = kinds.flatMap(vectorsOf);

/** The policy of a vector: that of the essay, or with an overlay of the file of bases. */
const policyOf = (name: string): Policy => {
  if (name === migrantWorkers.id) return migrantWorkers;
  const read = readOverlay(migrantWorkers, bases.overlays[name.replace(`${migrantWorkers.id}+`, "")]);
  if (!read.ok) throw new Error(`no such policy: ${name}`);
  return read.policy;
};

const policies = new Map([...new Set(all.map(({ policy }) => policy))].map((name) => [name, policyOf(name)]));

/** The answer of the library in the words of a vector. */
const answered = ({ id, policy, minutes, step }: Vector) => {
  const answer = submit(policies.get(policy) as Policy, minutesOf(minutes, bases.minutes), step);
  if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer.problems)}`);
  const { verdict, findings } = answer.decision;
  const ids = (status: Status) => findings.filter((one) => one.status === status).map(({ rule }) => rule);
  return { id, verdict, rules: Object.fromEntries(statuses.map((status) => [status, ids(status).toSorted()])) };
};

describe.each(kinds)("the vectors of kind %s", (kind) => {
  it("are a hundred or more, and the library answers each with its verdict and its rules", () => {
    const vectors = vectorsOf(kind);
    expect(vectors.length).toBeGreaterThanOrEqual(100);
    expect(vectors.map(answered)).toEqual(vectors.map(({ id, verdict, rules }) => ({ id, verdict, rules })));
  });
});

it("there are a thousand vectors or more, each with an id of its own, and every verdict is among them", () => {
  expect(all.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect([...new Set(all.map(({ verdict }) => verdict))].sort()).toEqual(["bar", "defer", "deny", "grant"]);
});

it("the files are what the generator writes today", () => {
  for (const [name, written] of Object.entries(files())) expect(written === text(name), `${name} is stale`).toBe(true);
});
