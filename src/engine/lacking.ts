import { type Stage, type StepName, stepNames } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Source } from "../domain/investigation.js";
import type { Awaited } from "../rules/answer.js";
import type { Facts } from "../rules/rule.js";

/** Those facts, by their paths, that neither the step nor the file says; each as what would bring it in. */
export const lacking = (needs: readonly string[], { step, dossier }: Facts): readonly Awaited[] =>
  needs.flatMap((need) => {
    const [where, ...path] = need.split(".") as [string, string, ...string[]]; // as every path of a fact
    if (valueAt(where === "step" ? step : dossier, path) !== undefined) return [];
    return [where === "step" ? { step: step.step, field: path.join(".") } : broughtBy(dossier.stage, path)];
  });

const valueAt = (from: object, path: readonly string[]): unknown => path.reduce<unknown>(ownOf, from);

/** What something has of its own by a name; what every object inherits is no fact. */
const ownOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The step that brings what a path into the file leads to, with the field of it where the path names one. */
const broughtBy = (stage: Stage, [name, key = "", ...rest]: readonly [string, ...string[]]): Awaited => {
  const at = key as Place; // of these three; the path was checked by the types of its rule
  if (name === "polls") return { step: "poll", at };
  if (name === "posted") return { step: "notice", at };
  if (name === "heard") return { step: "consult", at, source: rest[0] as Source };
  const step = stepNames.find((one) => one === key) ?? bringing[name] ?? (name === "since" ? entering[stage] : "admit");
  const field = name === "person" && key !== "" ? [name, key, ...rest] : rest;
  return field.length > 0 ? { step, field: field.join(".") } : { step };
};

/** The step that brings a fact of the file, where its path does not name the step; what hangs on the vote is not here. */
const bringing: Readonly<Record<string, StepName>> = {
  person: "apply",
  holder: "apply",
  filed: "file",
  notices: "notice",
};

/** The step by which a file comes to a stage, and whose day is the day the stage began. */
const entering: Readonly<Record<Stage, StepName>> = {
  outsider: "apply",
  applicant: "apply",
  activist: "recognize",
  candidate: "nominate",
  probationer: "admit",
  member: "approve-conversion",
};
