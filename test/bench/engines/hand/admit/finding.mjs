/** What one rule found, with the fields of a finding of the library. */
export const finding = (rule, status, otherwise, measured, cites, awaits, waiver) => ({
  rule,
  status,
  else: otherwise,
  measured,
  cites,
  awaits,
  waiver,
  provisional: undefined,
});

/** The status of a rule whose answer is yes or no. */
export const kept = (answer) => (answer ? "holds" : "broken");

/** The last waiver of a rule, if any. */
export const waiverOf = (dossier, rule) => {
  const { waivers } = dossier;
  for (let at = waivers.length - 1; at >= 0; at--) if (waivers[at].rule === rule) return waivers[at];
  return undefined;
};
