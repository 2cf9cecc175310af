import { expect } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Step } from "../../src/domain/step.js";
import type { Decision } from "../../src/engine/decision.js";
import { isDay } from "../../src/kernel/day.js";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { competent } from "../../src/rules/body.js";
import { inForce } from "../../src/rules/edition.js";
import { closed } from "../../src/rules/ladder.js";
import { forward } from "../../src/rules/order.js";
import type { Rule } from "../../src/rules/rule.js";
import { en } from "../../src/words/en.js";
import { zh } from "../../src/words/zh.js";
import { career, dossierOf, found, trouble } from "../support/career.js";
import { told } from "../support/told.js";
import { inEach, withRules } from "../support/with-rules.js";

/**
 * How a rule came out, what was decided, and what else is in the way: `["broken", "bar"]` where it alone is broken and
 * bars.
 */
export const outcome = (decision: Decision, rule: string): readonly string[] => {
  const status = found(decision, rule)?.status ?? "not judged";
  return [status, decision.verdict, ...trouble(decision).filter((id) => id !== rule)];
};

/** A rule that always holds and that every edition cites. */
const idle = (id: string): Rule => ({
  ...closed,
  id,
  cites: inEach,
  require: () => true,
});

/** What is in force in every policy, so that it never stands in the way, and a rule for each edition. */
const asides = [closed, inForce, forward, competent].map(({ id }) => idle(id));
const editionsCited = idle("made-up.idle");

/** A policy of one rule, for evidence that several rules look at. */
export const only = (rule: Rule): Policy => {
  const known = alone.get(rule);
  if (known !== undefined) return known;
  const rules = [...asides.filter(({ id }) => id !== rule.id), editionsCited, rule];
  const made = withRules(migrantWorkers, rule.id, rules);
  alone.set(rule, made);
  return made;
};
const alone = new WeakMap<Rule, Policy>();

/** The file of steps that were all granted elsewhere, lawful or not: history stands. */
export const granted = (steps: readonly Step[]): Dossier => dossierOf(steps, elsewhere);
const elsewhere = withRules(migrantWorkers, "elsewhere", [...asides, editionsCited]);

/** The edition of 2026 for every day, with a calendar of 2024, the year of the nomination in the lawful career. */
export const in2026 = withCalendar(pin(migrantWorkers, "cpc-2026"), { 2024: { off: [], on: [] } });

/**
 * Expects a rule to speak both languages, to say what it measured, to tell the decisions apart, and to repeat no id
 * and no free text.
 */
export const expectWords = (rule: string, ...decisions: readonly Decision[]): void => {
  const all = decisions.map((decision) => {
    const finding = found(decision, rule);
    const words = told(finding);
    for (const data of dataOf(finding?.measured ?? {})) expect(words).toMatchObject(data);
    for (const secret of secretsOf([decision.step, career])) expect(`${words.en} ${words.zh}`).not.toContain(secret);
    return words;
  });
  expect(new Set(all.map(({ en }) => en)).size).toBe(decisions.length);
  expect(new Set(all.map(({ zh }) => zh)).size).toBe(decisions.length);
};

/**
 * The numbers, days and quantities that were measured, as each language must say them. The day of the step itself need
 * not be said.
 */
const dataOf = (measured: object): readonly { readonly en: unknown; readonly zh: unknown }[] =>
  Object.entries(measured).flatMap(([key, value]) => {
    if (typeof value === "number") return [saying(String(value), String(value))];
    if (typeof value === "string" && isDay(value)) return key === "on" ? [] : [saying(value, zh.day(value))];
    if (value?.unit === undefined) return [];
    return [saying(en.quantity(value), zh.quantity(value).replace("年", ""))]; // an age is so many 岁
  });

const saying = (english: string, chinese: string) => ({
  en: expect.stringContaining(english),
  zh: expect.stringContaining(chinese),
});

const secretsOf = (data: unknown): readonly string[] =>
  typeof data !== "object" || data === null
    ? []
    : Object.entries(data).flatMap(([key, value]) =>
        typeof value === "string" && isSecret.test(key) && value.trim() !== "" ? [value] : secretsOf(value),
      );

const isSecret = /^(id|residence|origin|rule|reason)$/;
