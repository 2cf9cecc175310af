// @ts-check
// Writes docs/steps.md, every step with its fields, from the schemas of the forms: `node docs/steps.mjs`. A test fails when the page is
// stale.
import { writeFileSync } from "node:fs";
import { ladder, words } from "fazhan";
import { jsonSchemas } from "fazhan/io";

/**
 * @typedef {import("fazhan").StepName} StepName
 * @typedef {{ title?: string, description?: string, type?: string, format?: string, const?: unknown, enum?: readonly unknown[], items?: Field,
 *   properties?: Record<string, Field>, required?: readonly string[] }} Field
 */

/** @type {(language: import("fazhan").Language) => Record<StepName, Field>} */
const fieldsIn = (language) => /** @type {any} */ (jsonSchemas(language).steps);
const zh = fieldsIn("zh");
const en = fieldsIn("en");

/** What every step has, which stands once. */
const shared = ["step", "on", "by", "note", "recordedBy", "recordedAt", "attachments"];

/** What a field takes, in the words of JSON. @type {(field: Field) => string} */
const takes = ({ type, format, enum: values, const: only, items, properties }) => {
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (values && type !== "boolean") return values.map((value) => `\`${JSON.stringify(value)}\``).join(" ");
  if (items) return items.properties || takes(items) === "" ? "list 列表" : `list 列表: ${takes(items)}`;
  if (properties) return "object 对象";
  return (
    { date: "day 日期" }[format ?? ""] ??
    { string: "text 文本", integer: "whole number 整数", boolean: "`true` `false`" }[type ?? ""] ??
    type ??
    ""
  );
};

/** The fields of an object, at any depth. @type {(zh: Field, en: Field, at?: string) => readonly string[]} */
const rows = (chinese, english, at = "") =>
  Object.entries(english.properties ?? {}).flatMap(([name, field]) => {
    if (at === "" && shared.includes(name)) return [];
    const own = /** @type {Field} */ (chinese.properties?.[name]);
    const path = `${at}${name}`;
    const row = `| \`${path}\` | ${own.title ?? ""}<br>${field.title ?? ""} | ${takes(field)} | ${own.description ?? ""}<br>${field.description ?? ""} |`;
    const [part, ownPart] = field.items ? [field.items, own.items] : [field, own];
    return [row, ...(part.properties && ownPart ? rows(ownPart, part, `${path}${field.items ? "[]" : ""}.`) : [])];
  });

const head = ["| field 字段 | name 名称 | takes 取值 | help 说明 |", "|---|---|---|---|"];

/** @type {(name: StepName) => string} */
const section = (name) => {
  const { chart, from } = ladder[name];
  const own = rows(zh[name], en[name]);
  const stages = from.map((stage) => `${words.zh.stages[stage]} \`${stage}\``).join("、");
  return [
    `## <a id="${name}"></a>\`${name}\` ${words.zh.steps[name]}`,
    `${words.en.steps[name]}. ${chart.length > 0 ? `Chart 流程图: ${chart.join(", ")}. ` : ""}Open to 适用于: ${stages}.`,
    own.length === 0 ? "No fields of its own. 没有其他字段。" : [...head, ...own].join("\n"),
  ].join("\n\n");
};

/** The fields that every step has. */
const common = () => {
  const only = (/** @type {Field} */ { properties = {} }) => ({
    properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [`${name} `, field])),
  });
  return rows(only(zh.talk), only(en.talk)).map((row) =>
    row.replace(/^\| `(\w+) /, "| `$1").replace('`"talk"`', "its name, as below 步骤名"),
  );
};

/** The page. */
export const page = () =>
  `${[
    "# Steps and their fields 各步骤的字段",
    'Every step is one object of JSON. Only `step`, `on` and `by.kind` are always asked; any other fact may be left out while it is not known, and what needs it is then awaited. A day may also be a month (`"2020-03"`) or `"unknown"` where a file is read. Who may take a step, `next` and `agenda` say as `by`: a filing, for instance, is taken by the committee that receives it. A whole lawful career stands in [career.json](../examples/data/career.json). The same fields stand in `jsonSchemas(language).steps`, from which a form can be made ([an example](../examples/form)).',
    "每一步骤是一个 JSON 对象。必填的只有 `step`、`on` 和 `by.kind`；其他事项不掌握的可以不填，有关规定即为“待补”。",
    '## <a id="every-step"></a>Every step 各步骤共有',
    [...head, ...common()].join("\n"),
    ...Object.keys(ladder).map((name) => section(/** @type {StepName} */ (name))),
  ].join("\n\n")}\n`;

if (process.argv[1]?.endsWith("steps.mjs")) writeFileSync(new URL("./steps.md", import.meta.url), page());
