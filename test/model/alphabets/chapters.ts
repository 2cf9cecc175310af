import { act, ballot, committee, county, hear, inARow, notice, otherBranch, poll, time } from "../acts.js";
import type { Letter } from "../world.js";

/** The lawful steps of one stage that an alphabet does not look at closely, in a row. */

export const application: Letter = act("apply", "apply", {
  person: {
    id: "p-1",
    born: "1970-01-05",
    floating: true,
    places: { residence: "r-1", origin: "o-1" },
  },
  venue: "residence",
});

export const talk = act("talk", "talk", {});
export const recognize = act("recognize", "recognize", { recommendedBy: "members" });
export const mentors = act("mentors", "assign-mentors", {
  mentors: [
    { id: "m-1", fullMember: true, side: "residence" },
    { id: "m-2", fullMember: true, side: "origin" },
  ],
});
export const nominate = act("nominate", "nominate", {
  opinions: ["party-group", "mentors", "members", "masses"],
  consent: committee,
});
export const sponsors = act("sponsors", "name-sponsors", {
  sponsors: [
    { id: "m-1", fullMember: true, penalty: "none" },
    { id: "m-3", fullMember: true, penalty: "none" },
  ],
});
export const vet = act("vet", "vet", { conclusion: "qualified", consulted: ["residence", "origin"] });
export const train = act("train", "train", { by: committee, days: 3, hours: 0 });
export const screen = act("screen: passed", "screen", { outcome: "passed" });
export const prereview = act("prereview: passed", "prereview", { by: committee, outcome: "passed" });
export const form = act("form", "fill-form", {});
export const admit = act("admit", "admit", { ballot: ballot() });
export const interview = act("interview", "interview", { by: committee });
export const approve = (
  step: "approve-admission" | "approve-conversion" | "approve-extension" | "approve-cancellation",
) => act(step, step, { by: committee, outcome: "approved", collective: true, alone: true });
export const refuse = (
  step: "approve-admission" | "approve-conversion" | "approve-extension" | "approve-cancellation",
) => act(`${step}: refused`, step, { by: committee, outcome: "refused", collective: true, alone: true });
export const petition = act("petition", "petition", {});
export const convert = act("convert", "convert", { ballot: ballot(), opinions: ["party-group", "members", "masses"] });
export const filing = (record: "recognition" | "nomination" | "admission") =>
  act(`file ${record}`, "file", { by: record === "admission" ? county : committee, record });

/** What the law only warns of in a probation. */
export const following = [act("place", "place", {}), act("swear", "swear", {}), act("observe", "observe", {})];

/** Everybody of both places says yes. */
export const everybodyFavorable = inARow("all sources favorable", [...hear("residence"), ...hear("origin")]);

/** Both places polled, exactly at the mark. */
export const bothPlacesPolled = inARow("both places polled", [
  poll("at the mark", "residence", 40),
  poll("at the mark", "origin", 40),
]);

/** Up to candidacy. */
export const beginnings: readonly Letter[] = [
  ...time,
  application,
  inARow("talk and recognize", [talk, recognize]),
  inARow("mentors and filing", [mentors, filing("recognition")]),
  inARow("notice and nominate", [notice("nomination"), nominate]),
];

/** What a candidate needs besides opinions and polls. */
export const papersOfCandidate = inARow("papers of a candidate", [
  act("entrust", "entrust", { to: otherBranch, duties: ["poll"] }),
  filing("nomination"),
  sponsors,
  vet,
  train,
  screen,
]);

/** From the pre-review to the approval. */
export const admission: readonly Letter[] = [
  inARow("prereview and form", [prereview, form]),
  admit,
  inARow("interview, approval and what follows it", [
    interview,
    approve("approve-admission"),
    filing("admission"),
    ...following,
  ]),
];

/** From the petition to the approval. */
export const conversion: readonly Letter[] = [
  inARow("petition and screen", [petition, screen]),
  convert,
  approve("approve-conversion"),
];
