import { createHash } from "node:crypto";
import { type Decision, explain } from "fazhan";
import { type Problem, submit } from "fazhan/io";
import { policy } from "./policy.ts";
import { own, type Said, said } from "./problems.ts";
import type { Kept, Store } from "./stores/store.ts";

/** A step that somebody wants to take in a file, as it came in. */
export interface Request {
  /** The id that the client gave to the request; with the same id it may be sent again. */
  readonly request: string;
  readonly file: string;
  /** How many minutes of the file the client looked at. */
  readonly seen: unknown;
  readonly step: unknown;
}

/** What became of it: a judgment, which is kept, or a refusal, of which nothing is kept. */
export type Filed =
  | { readonly kind: "judged"; readonly kept: Kept }
  | { readonly kind: "refused"; readonly status: 400 | 409 | 422 | 500; readonly problems: readonly Said[] };

/**
 * Judges a step on the file that the client saw, and stores what was decided. A request that was judged before is answered
 * as it was then. Where another writer was faster, everything is read again: the file has grown, and the request is stale; or
 * it grew by this very request, and its answer is there.
 */
export const fileStep = async (store: Store, given: Request): Promise<Filed> => {
  const { request, file, seen, step } = given;
  const asked = createHash("sha256")
    .update(JSON.stringify([file, seen, step]))
    .digest("hex");
  const minutes = await store.minutesOf(file); // first: a file that was read later could have grown by this very request
  const before = await store.answerTo(request);
  if (before !== undefined)
    return before.asked === asked ? { kind: "judged", kept: before } : refused(422, [own.otherRequest]);
  if (typeof seen !== "number")
    return refused(400, [said({ path: "seen", code: seen === undefined ? "missing" : "wrong-type" })]);
  const judged = submit(policy, minutes, step, { seen });
  if (!judged.ok) return refused(statusOf(judged.problems), judged.problems.map(said));
  const kept = { asked, ...answerOf(judged.decision, minutes.length) };
  const isKept = await store.keep({ request, kept, file, place: minutes.length, minute: judged.decision.minute });
  return isKept ? { kind: "judged", kept } : fileStep(store, given);
};

/** What a client is answered: what was decided and why, and where it is on file, if it is. */
const answerOf = (decision: Decision, place: number): Pick<Kept, "status" | "body"> => {
  const isFiled = decision.minute !== undefined;
  const answer = {
    verdict: decision.verdict,
    ...(isFiled && { place }),
    minutes: isFiled ? place + 1 : place,
    says: { en: explain(decision, "en"), zh: explain(decision, "zh") },
    decision,
  };
  return { status: isFiled ? 201 : 200, body: JSON.stringify(answer) };
};

/** Stored minutes that cannot be read are a fault of the service; a file that has grown is a conflict; the rest is the client's. */
const statusOf = (problems: readonly Problem[]): 400 | 409 | 500 => {
  if (problems.some(({ path }) => /^minutes\b/.test(path))) return 500;
  return problems.every(({ code }) => code === "stale") ? 409 : 400;
};

const refused = (status: 400 | 409 | 422 | 500, problems: readonly Said[]): Filed => ({
  kind: "refused",
  status,
  problems,
});
