import type { Minute } from "fazhan";
import { office } from "../../src/office.js";

/** The minutes of a file that one process keeps by itself, with what it decided. */
export const inProcess = (steps: readonly unknown[]): readonly Minute[] =>
  steps.reduce<readonly Minute[]>((minutes, step) => {
    const answer = office.submit(office.policy, minutes, step, { seen: minutes.length });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.dossier.minutes;
  }, []);
