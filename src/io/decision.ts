import * as z from "zod";
import { sources } from "../domain/investigation.js";
import { stepNames } from "../domain/ladder.js";
import { places } from "../domain/place.js";
import { filings } from "../domain/step.js";
import { evidences } from "../rules/source.js";
import type { Language } from "../words/language.js";
import { minuteSchema, stepSchema } from "./schemas.js";

const text = z.string().max(100_000);
const year = z.int().min(1).max(9999);

const cites = z.strictObject({
  edition: text,
  article: text,
  text: z.strictObject({ en: text, zh: text } satisfies Record<Language, z.ZodType>),
  quote: text.exactOptional(),
  evidence: z.enum(evidences),
  verified: z.boolean(),
});

const awaitedStep = z.strictObject({
  step: z.enum(stepNames),
  at: z.enum(places).exactOptional(),
  source: z.enum(sources).exactOptional(),
  record: z.enum(filings).exactOptional(),
  field: text.exactOptional(),
});

/** Of a finding, its data: the rule it came from, which says it in words, does not leave the process. */
const finding = z.strictObject({
  rule: text,
  status: z.enum(["holds", "broken", "awaits", "waived"]),
  else: z.enum(["warn", "defer", "deny", "bar"]),
  measured: z.looseObject({}),
  cites,
  awaits: z.array(z.union([awaitedStep, z.strictObject({ calendar: year })])).exactOptional(),
  waiver: minuteSchema.exactOptional(),
  provisional: z.array(year).exactOptional(),
});

const judged = { step: stepSchema, policy: text, edition: text, findings: z.array(finding) };

const minuted = <V extends "grant" | "defer" | "deny">(verdict: V) => {
  const under = z.strictObject({ policy: text, edition: text });
  const ruling = z.looseObject({ verdict: z.literal(verdict), because: z.array(text), under });
  return z.strictObject({ ...judged, verdict: z.literal(verdict), minute: z.intersection(minuteSchema, ruling) });
};

/**
 * A decision as `JSON.stringify` writes it: a barred one has no minute. `explain` and `remedies` take it back together with
 * the policy it was made under; only its minute is filed.
 */
export const decisionSchema: z.ZodType = z.discriminatedUnion("verdict", [
  z.strictObject({ ...judged, verdict: z.literal("bar") }),
  minuted("grant"),
  minuted("defer"),
  minuted("deny"),
]);
