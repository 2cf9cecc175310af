import type * as z from "zod";
import { mostItems } from "./bounds.js";
import { type LettersOf, leafOf } from "./leaf-of.js";
import { limitsIn } from "./limits.js";

/**
 * A function made once from a schema, which takes a sound value several times sooner than the schema does: it copies
 * nothing, and does not say what is wrong. What it does not take is for the schema to judge. It may leave to the schema
 * what that would take, and never takes what that would refuse.
 */
export const acceptorOf = (schema: z.core.$ZodType): LettersOf =>
  whenAsked(() => accept(schema, (made) => whenAsked(() => accept(made(), () => refuse))));

/** What becomes of a part of a schema. */
type Of = (part: z.core.$ZodType) => LettersOf;

/**
 * What becomes of a schema that is made when it is first asked for: the step that a correction puts in place. What such
 * a step holds of that kind in turn is for the schema to judge.
 */
type Later = (made: () => z.core.$ZodType) => LettersOf;

const accept = (schema: z.core.$ZodType, later: Later): LettersOf => {
  const known = schema as z.core.$ZodTypes; // zod has no others
  const leaf = leafOf(known);
  if (leaf !== undefined) return leaf;
  const { def } = known._zod;
  const of: Of = (part) => accept(part, later);
  if (def.type === "array") return listOf(of(def.element), def.checks);
  if (def.checks !== undefined) return refuse;
  if (def.type === "optional") return of(def.innerType);
  if (def.type === "lazy") return later(def.getter);
  if (def.type === "record") return recordOf(of(def.keyType), of(def.valueType));
  if (def.type === "union")
    return "discriminator" in def ? oneBy(String(def.discriminator), def.options, of) : anyOf(def.options.map(of));
  if (def.type === "object" && def.catchall?._zod.def.type === "never") return objectOf(def.shape, of);
  return refuse;
};

const refuse: LettersOf = () => Number.NaN;

/** Made when it is first asked: an import should not wait for it. */
const whenAsked = (made: () => LettersOf): LettersOf => {
  let lettersOf: LettersOf | undefined;
  return (value) => {
    lettersOf ??= made();
    return lettersOf(value);
  };
};

/** The letters of brackets, with those of what stands between them, each with a comma. */
const inBrackets = (letters: number): number => (letters === 0 ? 2 : letters + 1);

const listOf = (lettersOf: LettersOf, checks: readonly z.core.$ZodCheck[] | undefined): LettersOf => {
  const limits = limitsIn(checks);
  if (limits === undefined || limits.holds !== undefined) return refuse;
  return (value) => {
    if (!Array.isArray(value) || value.length < limits.least || value.length > limits.most) return Number.NaN;
    let letters = 0;
    for (const item of value) letters += lettersOf(item) + 1;
    return inBrackets(letters);
  };
};

/** The quotes of a name, its colon, and a comma. */
const aroundName = 4;

interface Field {
  readonly lettersOf: LettersOf;
  readonly around: number;
  readonly isNeeded: boolean;
}

const objectOf = (shape: z.core.$ZodShape, of: Of): LettersOf => {
  const fields: Record<string, Field> = Object.create(null);
  let all = 0;
  for (const [name, part] of Object.entries(shape)) {
    const isNeeded = part._zod.optin !== "optional";
    if (isNeeded) all++;
    fields[name] = { lettersOf: of(part), around: name.length + aroundName, isNeeded };
  }
  return (value) => {
    if (!isObject(value)) return Number.NaN;
    let letters = 0;
    let needed = all;
    for (const name in value) {
      const field = fields[name];
      if (field === undefined) return Number.NaN;
      if (field.isNeeded) needed--;
      letters += field.around + field.lettersOf(value[name]);
    }
    return needed === 0 ? inBrackets(letters) : Number.NaN;
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A record, of names that somebody chose: no more members than anything may have, and none that `plain` would find odd. */
const recordOf = (ofName: LettersOf, ofItem: LettersOf): LettersOf => {
  return (value) => {
    if (!isObject(value)) return Number.NaN;
    const names = Object.keys(value);
    let letters = names.length <= mostItems ? 0 : Number.NaN;
    for (const name of names)
      letters += name === "__proto__" || name === "length" ? Number.NaN : ofName(name) + ofItem(value[name]) + 2;
    return inBrackets(letters);
  };
};

/** One of several schemas, by what stands in one field. */
const oneBy = (discriminator: string, options: readonly z.core.$ZodType[], of: Of): LettersOf => {
  const byValue = new Map<unknown, LettersOf>();
  for (const option of options) {
    const lettersOf = of(option);
    option._zod.propValues?.[discriminator]?.forEach((value) => {
      byValue.set(value, lettersOf);
    });
  }
  return (value) => (isObject(value) ? (byValue.get(value[discriminator]) ?? refuse)(value) : Number.NaN);
};

const anyOf = (options: readonly LettersOf[]): LettersOf => {
  return (value) => {
    for (const lettersOf of options) {
      const letters = lettersOf(value);
      if (!Number.isNaN(letters)) return letters;
    }
    return Number.NaN;
  };
};
