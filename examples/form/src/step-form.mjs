// @ts-check
// The form of one step, by a stock form library, from the schema of the step and nothing else. While it is filled in, the library
// says what it would decide and what is still missing.
import Form from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import { Ajv2020 } from "ajv/dist/2020.js";
import { explain, judge } from "fazhan";
import { jsonSchemas, problemIn, readStep } from "fazhan/io";
import { national } from "fazhan/policies";
import { createElement as h, useState } from "react";

/**
 * @typedef {import("fazhan").Language} Language
 * @typedef {import("fazhan").StepName} StepName
 * @typedef {{ properties?: Record<string, Field>, items?: Field, type?: string, enum?: readonly unknown[], oneOf?: readonly { title: string }[] }} Field
 */

/** The schemas are of the edition of 2020. */
// @ts-expect-error: the types of the form library know the validator of the older edition alone
export const validator = customizeValidator({ AjvClass: Ajv2020 });

/**
 * What the form library is told beside the schema: a list shows the titles of its values, and a yes or no is asked for, since an
 * empty box would be taken for a no. @type {(field: Field) => object}
 */
export const uiOf = ({ properties = {}, items, type, enum: values, oneOf }) => ({
  ...Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, uiOf(field)])),
  ...(items && { items: uiOf(items) }),
  ...(values && oneOf && { "ui:enumNames": oneOf.map(({ title }) => title) }),
  ...(type === "boolean" && { "ui:widget": "radio" }),
});

/** Without this the library takes the first value of a list for its default: a fact that nobody stated. */
const nothingByItself = /** @type {const} */ ({ constAsDefaults: "never" });

/** What the library makes of what is filled in so far, a line each. @type {(dossier: import("fazhan").Dossier, data: unknown, language: Language) => string} */
export const answerTo = (dossier, data, language) => {
  const read = readStep(data);
  if (!read.ok) return read.problems.map((problem) => problemIn(problem, language)).join("\n");
  return explain(judge(national, dossier, read.step), language);
};

/**
 * A form for a step of a file.
 *
 * @param {{ step: StepName, dossier: import("fazhan").Dossier, language: Language, filled?: object }} props
 */
export const StepForm = ({ step, dossier, language, filled = {} }) => {
  const schema = /** @type {import("@rjsf/utils").RJSFSchema & Field} */ (jsonSchemas(language).steps[step]);
  const [data, setData] = useState({ ...filled, step });
  return h(
    "main",
    { lang: language },
    h(
      Form,
      {
        schema,
        uiSchema: { ...uiOf(schema), step: { "ui:widget": "hidden" }, "ui:submitButtonOptions": { norender: true } },
        validator,
        formData: data,
        experimental_defaultFormStateBehavior: nothingByItself,
        onChange: ({ formData }) => setData({ ...Object(formData), step }),
      },
      [],
    ),
    h("pre", { "aria-live": "polite" }, answerTo(dossier, data, language)),
  );
};
