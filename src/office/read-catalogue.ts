import { stages, type StepName, stepNames } from "../domain/ladder.js";
import { type Problem, type Refused, refused } from "../io/problem.js";
import { plainOf } from "../io/text.js";
import { frozen } from "../kernel/frozen.js";
import type { Language } from "../words/language.js";
import { type Catalogue, particulars } from "./papers/catalogue.js";
import { type Check, count, type Fields, listOf, membersOf, object, oneOf, text, truth } from "./papers/check.js";

/**
 * Reads a catalogue of papers from JSON text or from data: a list of at most 500 papers, as `CataloguePaper` describes them.
 * Never throws: anything wrong comes back as `{ ok: false, problems }`, each with its path and code and nothing of the data,
 * such as `{ path: "catalogue.3.proof.step", code: "not-listed" }`. What a proof says must belong to its step: `record` to
 * `file`, `for` to `notice`. An id that is there twice is refused. What was read is frozen.
 *
 * @param input - The JSON text, or what it holds.
 *
 * @example
 * ```ts
 * import { readCatalogue } from "fazhan/office";
 *
 * const talk = { id: "talk", name: { zh: "谈话记录", en: "record of the talk" }, proof: { step: "talk" } };
 * const report = { id: "report", name: { zh: "思想汇报", en: "thought report" }, proof: "not-kept" };
 * console.log(readCatalogue([talk, report]).ok);
 * // true
 * const wrong = readCatalogue([{ ...talk, proof: { step: "chat" } }]);
 * console.log(wrong.ok || wrong.problems);
 * // [ { path: 'catalogue.0.proof.step', code: 'not-listed' } ]
 * ```
 */
export const readCatalogue = (input: unknown): { readonly ok: true; readonly catalogue: Catalogue } | Refused => {
  const data = plainOf(input, "catalogue");
  if (!data.ok) return data;
  const problems = problemsOf(data.value);
  return problems.length > 0 ? refused(problems) : { ok: true, catalogue: frozen(data.value as Catalogue) };
};

/** More papers than any office asks for. */
const mostPapers = 500;

const problemsOf = (value: unknown): readonly Problem[] => {
  if (Array.isArray(value) && value.length > mostPapers) return [{ path: "catalogue", code: "too-large" }];
  const problems = listOf(paper)(value, "catalogue");
  return problems.length > 0 || !Array.isArray(value) ? problems : twice(value);
};

/** The papers whose id an earlier one has. */
const twice = (papers: Catalogue): readonly Problem[] => {
  const ids = papers.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ path: `catalogue.${at}.id`, code: "paper.twice" as const }] : [],
  );
};

const id = /* @__PURE__ */ text((value) => /^[\w.-]{1,100}$/.test(value), "not-an-id");
const name = /* @__PURE__ */ text((value) => value.trim().length > 0 && value.length <= 200, "not-a-name");

/** A proof: what it may say depends on its step. */
const proof: Check = (value, path) => {
  const step = stepNames.find((one) => one === membersOf(value)?.["step"]);
  return object({ ...proofFields, ...(step && aboutFields(step)) })(value, path);
};

const proofFields: Fields = {
  step: { check: /* @__PURE__ */ oneOf(stepNames) },
  during: { check: /* @__PURE__ */ oneOf(stages), optional: true },
  outcome: { check: /* @__PURE__ */ oneOf(["granted", "any"]), optional: true },
  times: { check: /* @__PURE__ */ count(100), optional: true },
};

const aboutFields = (step: StepName): Fields =>
  Object.fromEntries(
    Object.entries(particulars[step] ?? {}).map(([key, values]) => [key, { check: oneOf(values), optional: true }]),
  );

const proofs: Check = (value, path) => {
  if (typeof value === "string") return oneOf(["not-kept"])(value, path);
  return Array.isArray(value) ? listOf(proof)(value, path) : proof(value, path);
};

const scope = /* @__PURE__ */ object({
  editions: { check: /* @__PURE__ */ listOf(id), optional: true },
  floating: { check: truth, optional: true },
  with: { check: proof, optional: true },
});

/** A name in each language. */
const names: Record<Language, { readonly check: Check }> = { zh: { check: name }, en: { check: name } };

const paper = /* @__PURE__ */ object({
  id: { check: id },
  name: { check: /* @__PURE__ */ object(names) },
  proof: { check: proofs },
  stage: { check: /* @__PURE__ */ oneOf(stages), optional: true },
  only: { check: scope, optional: true },
});
