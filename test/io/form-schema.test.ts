import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { stepNames } from "../../src/domain/ladder.js";
import { jsonSchemas } from "../../src/io/json-schema.js";
import { words } from "../../src/words/words.js";
import { career, step } from "../support/career.js";
import { extra } from "../rules/steps.js";

const languages = ["en", "zh"] as const;
const everyStep = [
  ...career,
  ...stepNames.flatMap((name) => (career.some((one) => one.step === name) ? [] : [extra(name as never)])),
];

/** A validator as an application sets it up, with the formats and the discriminator that the schemas name. */
const validator = () => {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    discriminator: true,
  });
  formats.default(ajv);
  return ajv;
};
const compiled = new Map<object, ReturnType<Ajv2020["compile"]>>();
const errorsOf = (schema: object, data: unknown): readonly string[] => {
  const check = compiled.get(schema) ?? validator().compile(schema);
  compiled.set(schema, check);
  check(data);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

type Node = {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly { readonly const: unknown; readonly title: string }[];
  readonly type?: string;
  readonly format?: string;
};

/** Every field of a schema, at any depth, by its path. */
const fieldsOf = (node: Node, path: readonly string[] = []): readonly (readonly [string, Node])[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, part]) => [
    [[...path, name].join("."), part] as const,
    ...fieldsOf(part, [...path, name]),
  ]),
  ...(node.items ? fieldsOf(node.items, path) : []),
];

describe.each(languages)("the schema of a form in %s", (language) => {
  const { steps, step: any } = jsonSchemas(language);

  it("has an id, the name of its step, and a title and a line of help for every field", () => {
    for (const name of stepNames) {
      expect(steps[name]).toMatchObject({
        $id: `urn:fazhan:step:${name}:${language}`,
        title: words[language].steps[name],
      });
      for (const [path, { title, description }] of fieldsOf(steps[name])) {
        const { label, help } = words[language].fields[`${name}.${path}` as keyof (typeof words)["en"]["fields"]] ?? {};
        expect([path, title, description]).toEqual([path, label, help]);
      }
    }
  });

  it("has a title for every value of a list, and never the value itself in Chinese", () => {
    const listed = stepNames.flatMap((name) => fieldsOf(steps[name]).flatMap(([, node]) => [node, node.items ?? {}]));
    const chosen = listed.filter((node: Node) => node.enum !== undefined || node.type === "boolean");
    expect(chosen.length).toBeGreaterThan(50);
    for (const { oneOf = [], enum: values = [true, false] } of chosen as readonly Node[]) {
      expect(oneOf.map((one) => one.const)).toEqual(values);
      for (const { title } of oneOf)
        expect(title).toMatch(language === "zh" ? /\p{Script=Han}/u : /^[A-Za-z][A-Za-z ,'-]*$/);
    }
  });

  it("gives a half-filled form no error for what is blank, and one for what is wrong", () => {
    const { by, on } = step("admit");
    expect(errorsOf(steps.admit, { step: "admit", on, by: { kind: by.kind } })).toEqual([]);
    expect(errorsOf(steps.admit, { step: "admit", on: "2026-02-30", by, ballot: { entitled: 30 } })).toEqual([
      "/on format",
    ]);
    expect(errorsOf(any, { step: "admit", on, by, ballot: { yes: -1 } })).toEqual(["/ballot/yes minimum"]);
    expect(errorsOf(steps.admit, { step: "admit", on: "2026-02", by })).toEqual(["/on format"]); // a form asks for the day
  });
});

it("takes every lawful step, and tells the steps apart", () => {
  const { steps, step: any } = jsonSchemas("zh"); // another language changes words alone, and each schema takes time to compile
  for (const one of everyStep) {
    expect([one.step, ...errorsOf(steps[one.step], one)]).toEqual([one.step]);
    expect([one.step, ...errorsOf(any, one)]).toEqual([one.step]);
  }
  expect(errorsOf(any, { ...step("talk"), step: "applaud" })).toEqual([" discriminator"]);
});

it("without a language the forms have no words", () => {
  const { steps } = jsonSchemas();
  expect(steps.talk).toMatchObject({ $id: "urn:fazhan:step:talk", title: "talk" });
  expect(fieldsOf(steps.admit).filter(([, node]) => node.title !== undefined || node.oneOf !== undefined)).toEqual([]);
});
