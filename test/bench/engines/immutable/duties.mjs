const isSame = (one, other) => one.id === other.id && one.kind === other.kind;

/** The cooperating bodies with one more, or with more duties for one of them. */
export const entrusted = (cooperating, body, duties) => {
  const before = cooperating.find((one) => isSame(one.body, body));
  const others = cooperating.filter((one) => one !== before);
  return [...others, { body, duties: [...new Set([...(before?.duties ?? []), ...duties])], done: before?.done ?? [] }];
};

/** The cooperating bodies after one of them has done a duty; the same list where nobody has. */
export const withDuty = (cooperating, by, duty) => {
  const acting = cooperating.findIndex(({ body, done }) => isSame(body, by) && !done.includes(duty));
  if (acting === -1) return cooperating;
  return cooperating.map((one, at) => (at === acting ? { ...one, done: [...one.done, duty] } : one));
};
