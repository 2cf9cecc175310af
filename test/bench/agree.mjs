/**
 * Throws where an engine answers any input otherwise than the first one does. An engine that only names its reasons is
 * held against the verdict and the rules that are broken and that await. Answers how many inputs each engine was given.
 */
export const agree = async (engines, inputs, slowest) => {
  const [base, ...others] = engines;
  const right = base.prepare(inputs);
  const checked = { [base.name]: inputs.length };
  for (const engine of others) {
    const given = engine.isSlow ? inputs.slice(0, slowest) : inputs;
    const judge = engine.prepare(given);
    for (let at = 0; at < given.length; at++)
      if (!isAgreed(right(at), await judge(at))) throw new Error(`${engine.name} answers otherwise to input ${at}`);
    checked[engine.name] = given.length;
  }
  return checked;
};

const isAgreed = (right, answer) => {
  if (right.findings === undefined) return same(right, answer);
  const { verdict, findings } = right;
  if (answer.findings !== undefined) return same({ verdict, findings }, answer);
  const { broken, awaits } = answer;
  return same(
    { verdict, broken: idsOf(findings, "broken"), awaits: idsOf(findings, "awaits") },
    { verdict: answer.verdict, broken, awaits },
  );
};

const idsOf = (findings, wanted) => findings.filter(({ status }) => status === wanted).map(({ rule }) => rule);

/**
 * Whether two answers say the same: the same values under the same names, in the same order where they are listed. What
 * is `undefined` in one may be absent in the other.
 */
export const same = (one, other) => {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other) || one.length !== other.length) return false;
  return [one, other].every((side) => Object.keys(side).every((name) => same(one[name], other[name])));
};
