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
