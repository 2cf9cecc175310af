import {
  act,
  authorized,
  branch,
  floating,
  inARow,
  longAgo,
  notice,
  time,
  unqualified,
  village,
  villageBranch,
} from "../acts.js";
import type { Letter } from "../world.js";
import {
  admit,
  applying,
  approve,
  bothPlacesPolled,
  convert,
  everybodyFavorable,
  filing,
  form,
  interview,
  mentors,
  nominate,
  papersOfCandidate,
  petition,
  prereview,
  recognize,
  refuse,
  screen,
  talk,
} from "./chapters.js";

const general = { ...authorized, authorized: false };

/** While a resolution waits the law does not change: an approval goes by the edition of the vote, which no pin remembers. */
const whileNothingWaits = ({ pass, ...letter }: Letter): Letter => ({
  ...letter,
  pass: (world) => {
    const then = pass?.(world) ?? world;
    return world.dossier.resolution === undefined || then.law === world.law ? then : world;
  },
});

/** Which organization holds the file, what stands above it, and who approves; papers and opinions come in whole. */
export const bodies: readonly Letter[] = [
  longAgo,
  ...time.map(whileNothingWaits),
  ...[branch, villageBranch, floating, unqualified].flatMap((to) => [
    applying(`apply to ${to.id}`, to),
    act(`transfer to ${to.id}`, "transfer", { to, side: "residence", papersHandedOver: true }),
  ]),
  talk,
  recognize,
  mentors,
  act("examine", "examine", { mode: "tracked" }),
  inARow("notice, nominate and file", [notice(), nominate, filing("nomination")]),
  inARow("papers and opinions", [everybodyFavorable, bothPlacesPolled, papersOfCandidate]),
  prereview,
  form,
  admit,
  act("deliberate", "deliberate", { by: village, outcome: "passed" }),
  act("deliberate: failed", "deliberate", { by: village, outcome: "failed" }),
  act("deliberate: a general branch", "deliberate", { by: authorized, outcome: "passed" }),
  interview,
  approve("approve-admission"),
  approve("approve-admission", "approve-admission: several at a time", undefined, false),
  ...[authorized, general].map((by) =>
    approve("approve-admission", `approve-admission: a general branch, authorized: ${by.authorized}`, by),
  ),
  refuse("approve-admission"),
  act("swear at a general branch", "swear", { by: general }),
  inARow("petition and meeting", [petition, screen, everybodyFavorable, bothPlacesPolled, convert]),
  approve("approve-conversion"),
  approve("approve-conversion", "approve-conversion: a general branch", authorized),
];
