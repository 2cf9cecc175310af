/** Chance with a seed, so that a disagreement can be met again: a whole number below a limit, each time it is asked. */
export const chance = (seed) => {
  let state = seed || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
};
