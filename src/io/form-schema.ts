import * as z from "zod";
import { ladder, type StepName } from "../domain/ladder.js";
import { en } from "../words/en.js";
import type { FieldWords } from "../words/fields.js";
import type { Language } from "../words/language.js";
import { type Vocabulary, words } from "../words/words.js";
import { zh } from "../words/zh.js";
import { isDayCheck } from "./told-day-pattern.js";
import { steps } from "./schemas.js";

/** The parts of a schema that are gone through; whatever else it says stays as it is. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly enum?: readonly string[];
  readonly type?: string;
}

/**
 * The schema of one step for a form: days are whole days of `format: "date"`, and only the step, its day and the kind of its body
 * are required, so what is still blank is no error. In a language every field has its `title` and `description`, and every value
 * of a list its title.
 */
export const formSchema = (name: StepName, language?: Language): Readonly<Record<string, unknown>> => {
  const { $schema, ...node } = bare(name);
  const id = ["urn:fazhan:step", name, ...(language === undefined ? [] : [language])].join(":");
  if (language === undefined) return { $schema, $id: id, title: name, ...node };
  const described = inWords(node, [name], words[language]);
  return { $schema, $id: id, title: words[language].steps[name], description: about[language](name), ...described };
};

/** The schema of a step without words, as plain data. */
const bare = (name: StepName): Node & { readonly $schema?: string } => {
  const schema = steps.find(({ shape }) => shape.step.value === name) as z.ZodObject; // every step has one
  const known = name === "correct" ? schema.extend({ instead: z.looseObject({}).exactOptional() }) : schema; // it has a schema of its own
  const options = { target: "draft-2020-12", io: "input", reused: "inline", override: writeDate } as const;
  return JSON.parse(JSON.stringify(z.toJSONSchema(known, options)));
};

const writeDate = ({ zodSchema, jsonSchema }: Overridden): void => {
  if (zodSchema._zod.def.checks?.some(isDayCheck)) jsonSchema.format = "date";
};

type Overridden = Parameters<NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>>[0];

/** A schema with the words of the field that stands at its path; what a list holds stands at the path of the list. */
const inWords = (node: Node, path: readonly string[], vocabulary: Vocabulary): Node => {
  const fields: Readonly<Record<string, FieldWords>> = vocabulary.fields;
  const { label, help } = fields[path.join(".")] ?? {};
  return {
    ...(label && { title: label, description: help }),
    ...node,
    ...(node.properties && { properties: partsInWords(node.properties, path, vocabulary) }),
    ...(node.items && { items: withTitles(itemInWords(node.items, path, vocabulary), vocabulary) }),
    ...titlesOf(node, vocabulary),
  };
};

const partsInWords = (parts: Readonly<Record<string, Node>>, path: readonly string[], vocabulary: Vocabulary) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inWords(part, [...path, name], vocabulary)]));

const itemInWords = (item: Node, path: readonly string[], vocabulary: Vocabulary): Node =>
  item.properties ? { ...item, properties: partsInWords(item.properties, path, vocabulary) } : item;

const withTitles = (node: Node, vocabulary: Vocabulary): Node => ({ ...node, ...titlesOf(node, vocabulary) });

/** The titles of the values that may stand there. */
const titlesOf = ({ enum: values, type }: Node, { values: lists }: Vocabulary): object => {
  if (type === "boolean")
    return { oneOf: [true, false].map((value) => ({ const: value, title: lists.booleans[`${value}`] })) };
  if (values === undefined) return {};
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...lists };
  const fitting = Object.values(tables).filter((table) => values.every((value) => Object.hasOwn(table, value)));
  const names: Readonly<Record<string, string>> = Object.assign({}, ...fitting.reverse()); // the first list that has them all
  return { oneOf: values.map((value) => ({ const: value, title: names[value] })) };
};

/** Where the step stands on the chart of 25 steps. */
const about: Record<Language, (name: StepName) => string> = {
  en: (name) => {
    const { chart } = ladder[name];
    return chart.length === 0
      ? "Not numbered on the chart of 25 steps."
      : `On the chart of 25 steps: ${en.list(chart.map(String))}.`;
  },
  zh: (name) => {
    const { chart } = ladder[name];
    return chart.length === 0 ? "二十五步流程图未单列。" : `二十五步流程图第${zh.list(chart.map(String))}步。`;
  },
};
