import { act, branch, committee, inARow } from "../acts.js";
import type { Letter } from "../world.js";
import {
  admit,
  approve,
  beginnings,
  bothPlacesPolled,
  convert,
  everybodyFavorable,
  form,
  interview,
  moving,
  papersOfCandidate,
  petition,
  prereview,
  screen,
} from "./chapters.js";

const elsewhere = { residence: "r-2", origin: "o-1" };
/** The three kinds of move, before a vote, after it and in probation; all else comes in whole. */
export const moves: readonly Letter[] = [
  ...beginnings,
  inARow("papers and opinions", [papersOfCandidate, everybodyFavorable, bothPlacesPolled]),
  inARow("screen, prereview and form", [screen, prereview, form]),
  admit,
  inARow("opinions of now", [everybodyFavorable, bothPlacesPolled]),
  interview,
  approve("approve-admission"),
  inARow("petition and screen", [petition, screen]),
  convert,
  approve("approve-conversion"),
  moving("moved"),
  moving("moved elsewhere", { places: elsewhere }),
  moving("merged", { because: "merged", by: committee }),
  moving("renamed", { because: "renamed", places: elsewhere }),
  act("transfer: to the holder", "transfer", ({ dossier: { holder = branch } }) => ({
    to: holder,
    side: "residence",
    papersHandedOver: true,
    places: elsewhere,
  })),
  act("step-down", "step-down", {}),
];
