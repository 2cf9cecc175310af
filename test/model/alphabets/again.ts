import { addMonths } from "../../../src/kernel/day.js";
import { act, ballot, committee, consult, county, inARow, notice, poll } from "../acts.js";
import { type Letter, today } from "../world.js";
import {
  admit,
  approve,
  beginnings,
  bothPlacesPolled,
  convert,
  everybodyFavorable,
  form,
  interview,
  papersOfCandidate,
  petition,
  prereview,
  refuse,
  screen,
  sponsoring,
} from "./chapters.js";

const lost = { ballot: ballot({ yes: 11, no: 14 }) };

/** What goes wrong with a file while a resolution waits that relies on it: one thing at a time. */
const sinceTheVote = (letter: Letter): Letter => ({
  ...letter,
  take: (world) => {
    const { resolution, latest, polls, heard, posted } = world.dossier;
    const isWaiting = resolution?.on === today(world) && (resolution.step === "admit" || resolution.step === "convert");
    const isWell =
      [latest.screen, latest.prereview].every((one) => one?.outcome !== "failed") &&
      latest.vet?.conclusion !== "unqualified" &&
      !latest["name-sponsors"]?.sponsors?.some(({ penalty }) => penalty === "grave") &&
      polls.residence?.approve === polls.origin?.approve &&
      heard.origin.police?.opinion !== "adverse" &&
      [undefined, "none", "immaterial"].includes(
        (posted.residence.admission ?? posted.residence.conversion)?.objections,
      );
    return isWaiting && isWell ? letter.take(world) : [];
  },
});

const setbacks: readonly Letter[] = [
  act("screen: failed", "screen", { outcome: "failed" }),
  act("prereview: failed", "prereview", { by: committee, outcome: "failed" }),
  act("vet: unqualified", "vet", { conclusion: "unqualified", consulted: ["residence", "origin"] }),
  sponsoring("sponsors: a grave penalty", "grave"),
  consult("origin", "police", "adverse"),
  poll("under the floor", "origin", 29),
  poll("under the mark", "residence", 35),
  ...(["admission", "conversion"] as const).flatMap((purpose) =>
    (["founded", "open", "immaterial"] as const).map((objections) =>
      notice(`${purpose}: ${objections}`, { for: purpose, objections }),
    ),
  ),
].map(sinceTheVote);

const others = { opinions: ["party-group", "members", "masses"] as const, months: 6, ballot: ballot() };

/** Votes taken again, whatever happens between a vote and its approval, and every way out; papers come in whole. */
export const again: readonly Letter[] = [
  ...beginnings,
  inARow("papers and opinions", [
    notice("admission", { for: "admission" }),
    everybodyFavorable,
    bothPlacesPolled,
    papersOfCandidate,
    prereview,
    form,
  ]),
  ...setbacks,
  admit,
  act("admit: lost", "admit", lost),
  interview,
  approve("approve-admission"),
  refuse("approve-admission"),
  inARow("petition and opinions", [
    notice("conversion", { for: "conversion" }),
    petition,
    screen,
    everybodyFavorable,
    bothPlacesPolled,
  ]),
  convert,
  ...(["extend", "cancel"] as const).map((step) => act(step, step, others as never)), // each reads its own fields
  ...(["convert", "extend", "cancel"] as const).map((step) =>
    act(`${step}: lost`, step, { ...others, ...lost } as never),
  ),
  ...(["approve-conversion", "approve-extension", "approve-cancellation"] as const).flatMap((step) => [
    approve(step),
    refuse(step),
  ]),
  act("postpone", "postpone", ({ dossier }) => ({ until: addMonths(dossier.ends ?? "", 3) })),
  act("step-down", "step-down", {}),
  ...(["own-wish", "ended", "died"] as const).map((why) => act(`withdraw: ${why}`, "withdraw", { why })),
  act("annul", "annul", { by: county, reason: "admitted against the rules" }),
  act("annul: without a reason", "annul", { by: county, reason: "" }),
];
