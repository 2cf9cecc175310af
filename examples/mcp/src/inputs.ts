import * as z from "zod";

// The shapes are loose on purpose: the whole schema of a minute would be sent to an assistant with each list of tools, and the
// library reads what comes in anyway, and says where something is wrong.

export const language = z.enum(["zh", "en"]).default("zh").describe("Language of the answer");

export const minutes = z
  .array(z.looseObject({}))
  .max(2000)
  .describe(
    'The file of one person: its minutes in the order they were filed, such as [{ "step": "apply", "on": "2026-06-01", "by": { "kind": "branch" } }]',
  );

export const step = z
  .looseObject({})
  .describe(
    'A step, whole or as far as it is known, such as { "step": "talk", "on": "2026-06-22", "by": { "kind": "branch", "id": "b-1" } }',
  );

export const on = z.string().describe("The day that is asked about, YYYY-MM-DD");
