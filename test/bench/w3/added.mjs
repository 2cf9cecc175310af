/** Counts added to counts, name by name, however deep they are nested; a name that only one of them has is kept. */
export const added = (one, other) => {
  if (one === undefined || other === undefined) return one ?? other;
  if (typeof one === "number") return one + other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, added(one[name], other[name])]));
};
