import { describe, expect, it } from "vitest";
import type { Told } from "../../src/domain/told.js";
import { judge } from "../../src/engine/decide.js";
import type { Decision } from "../../src/engine/decision.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { readStep } from "../../src/io/read.js";
import { career, dossierOf } from "../support/career.js";

type Path = readonly string[];

/** The facts of a step that a form asks for, but for its name, its day and the kind of its body. */
const factsIn = (value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => factsIn(part, [...path, name]));
};
const isFilledIn = ([path]: readonly [Path, unknown]): boolean =>
  !(path.length === 1 && ["step", "on"].includes(path[0] as string)) && path.join(".") !== "by.kind";

const filled = (of: unknown, [name, ...rest]: Path, value: unknown): object => ({
  ...(of as object),
  [name as string]:
    rest.length === 0 ? value : filled((of as Record<string, unknown>)[name as string] ?? {}, rest, value),
});

const missing = ({ findings, step }: Decision): readonly string[] =>
  findings.flatMap(({ awaits = [] }) =>
    awaits.flatMap((one) =>
      "calendar" in one || one.step !== step.step || one.field === undefined ? [] : [one.field],
    ),
  );

describe("a form that is filled in field by field", () => {
  it.each(career.map((step, at) => [at, step.step, step] as const))(
    "minute %i, %s: is judged at each moment",
    (at, _, step) => {
      const dossier = dossierOf(career.slice(0, at));
      const facts = factsIn(step).filter(isFilledIn);
      const whole = judge(migrantWorkers, dossier, step);
      for (const order of [facts, facts.toReversed(), [...facts.slice(1), ...facts.slice(0, 1)]]) {
        let form: object = { step: step.step, on: step.on, by: { kind: step.by.kind } };
        for (const [at, [path, value]] of order.entries()) {
          const asked = judge(migrantWorkers, dossier, form as Told);
          const open = order.slice(at).map(([left]) => left.join("."));
          expect(
            missing(asked).filter((field) => !open.some((one) => one === field || field.startsWith(`${one}.`))),
          ).toEqual([]);
          expect(asked.findings.map(({ rule }) => rule)).not.toContain("input.readable");
          for (const { rule, status } of asked.findings)
            if (status === "holds" || status === "broken")
              expect([rule, whole.findings.find((one) => one.rule === rule)?.status]).toEqual([rule, status]);
          expect(readStep(form)).toEqual({ ok: true, step: form });
          form = filled(form, path, value);
        }
        expect(judge(migrantWorkers, dossier, form as Told)).toEqual(whole);
      }
    },
  );
});
