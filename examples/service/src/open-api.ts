import type { Language } from "fazhan";
import { type JsonSchema, jsonSchemas } from "fazhan/io";
import { answers } from "./open-api/answers.ts";
import { paths } from "./open-api/paths.ts";

/**
 * The service as OpenAPI 3.1. What a step, a minute and a decision are is taken from the library, with the words of its forms,
 * so that nothing of it is written twice.
 */
export const openApi = (language: Language): object => {
  const { step, minute, decision, steps } = jsonSchemas(language);
  const { seen } = answers;
  const fields = partsOf(steps.correct);
  return {
    openapi: "3.1.0",
    info: { title: "fazhan", version: "1" },
    paths: paths[language],
    components: {
      schemas: {
        ...answers.schemas,
        Step: inside("Step", step),
        Minute: inside("Minute", minute),
        Decision: inside("Decision", decision),
        Taking: {
          type: "object",
          required: ["seen", "step"],
          properties: { seen, step: { $ref: "#/components/schemas/Step" } },
        },
        Correcting: {
          ...fields,
          required: ["seen", "on", "by", "minute", "reason"],
          properties: { seen, ...Object(fields["properties"]) },
        },
      },
    },
  };
};

/** A schema as a component: what it refers to is found inside of the document. */
const inside = (name: string, { $schema, $id, ...schema }: JsonSchema): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`));

/** The form of a correction without its step, which the path says. */
const partsOf = ({ $schema, $id, ...form }: JsonSchema): JsonSchema => {
  const { step, ...properties } = Object(form["properties"]);
  return { ...form, properties };
};
