/**
 * @typedef {import("./entries.mjs").Use} Use
 * @typedef {import("fazhan").Policy} Policy
 */

/** What is refused is written down as well. @type {(ask: () => unknown) => void} */
const refused = (ask) => {
  try {
    ask();
  } catch {
    return;
  }
  throw new Error("something was to be refused, and was not");
};

/** A rule with a term and words of its own. @param {Use} use */
const livedHere = ({ fazhan }) =>
  fazhan.rule({
    id: "residence.one-year",
    cites: { ours: { at: "Art. 3", text: { en: "Lived here for a year.", zh: "居住满一年。" }, evidence: "mirror" } },
    steps: ["admit"],
    terms: { lasts: fazhan.minimum(fazhan.months(12)) },
    measure: ({ dossier, step }, { lasts }) => {
      const since = dossier.person?.residenceSince;
      return { since, on: step.on, from: since && fazhan.addMonths(since, lasts.of.count) };
    },
    require: ({ on, from }) => (from ? on >= from : fazhan.awaits([{ step: "apply" }])),
    else: "bar",
    says: { en: ({ since }) => `here since ${since}`, zh: ({ since }) => `居住时间：${since}` },
  });

/** Policies of one's own: a stricter one, a pinned one, one with a calendar. @type {(use: Use) => readonly [Policy, Policy, Policy]} */
export const compose = (use) => {
  const { fazhan, policies } = use;
  const terms = {
    poll: { passMark: fazhan.atLeast(85, 100) },
    cultivation: { lasts: fazhan.minimum(fazhan.months(18)) },
  };
  const stricter = fazhan.extend(policies.migrantWorkers, { id: "ours", rules: [livedHere(use)], terms });
  const pinned = fazhan.pin(stricter, "cpc-2014");
  const counted = fazhan.withCalendar(stricter, policies.mainland);
  refused(() => fazhan.extend(stricter, { id: "softer", terms: { poll: { passMark: fazhan.atLeast(1, 2) } } }));
  refused(() => fazhan.pin(stricter, "cpc-1965"));
  refused(() => fazhan.withCalendar(stricter, { 2026: { off: ["2026-02-30"], on: [] } }));
  return [fazhan.definePolicy(stricter.spec), pinned, counted];
};

/** Which terms two policies set differently, in words. @type {(use: Use, one: Policy, other: Policy) => void} */
export const tellApart = ({ fazhan }, one, other) => {
  for (const change of fazhan.changedTerms(one, other))
    for (const language of /** @type {const} */ (["en", "zh"])) fazhan.termChangeIn(change, language);
};
