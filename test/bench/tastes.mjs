/** A number that stands for a decision, so that it is used and can be compared: its verdict and what is broken. */
export const tasteOfDecision = ({ verdict, findings, broken }) =>
  gravity[verdict] + 4 * (broken === undefined ? brokenIn(findings) : broken.length);

const gravity = { grant: 0, defer: 1, deny: 2, bar: 3 };

const brokenIn = (findings) => {
  let count = 0;
  for (let at = 0; at < findings.length; at++) if (findings[at].status === "broken") count++;
  return count;
};

/** A number that stands for a dossier: how long its stage is called, and how much is in it. */
export const tasteOfDossier = ({ stage, minutes, deferrals, extensions }) =>
  stage.length + 16 * minutes.length + 1024 * deferrals.length + 4096 * extensions;
