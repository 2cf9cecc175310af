import type { approvals } from "../../../src/domain/approvals.js";
import type { Body } from "../../../src/domain/body.js";
import { places } from "../../../src/domain/place.js";
import type { Sponsor, Step } from "../../../src/domain/step.js";
import { addDays, type Day } from "../../../src/kernel/day.js";
import { act, ballot, branch, committee, county, hear, inARow, notice, otherBranch, poll, time } from "../acts.js";
import { type Letter, today, type World } from "../world.js";

/** The lawful steps of one stage that an alphabet does not look at closely, in a row. */

export const applying = (name: string, by = branch, floating = true): Letter =>
  act(name, "apply", {
    by,
    person: { id: "p-1", born: "1970-01-05", floating, places: { residence: "r-1", origin: "o-1" } },
    venue: by.kind === "branch" ? "residence" : "floating-organization",
  });
export const application = applying("apply");

export const talk = act("talk", "talk", {});
export const recognize = act("recognize", "recognize", { recommendedBy: "members" });
export const mentors = act("mentors", "assign-mentors", {
  mentors: [
    { id: "m-1", fullMember: true, side: "residence" },
    { id: "m-2", fullMember: true, side: "origin" },
  ],
});

/** The first day of the notices that count, or of one that is only being taken down. */
const noticed = (world: World): Day =>
  places
    .filter((at) => at === "residence" || world.dossier.person?.floating)
    .flatMap((at) => world.dossier.posted[at].nomination?.from ?? [])
    .sort()[0] ?? addDays(today(world), -14);

type Nomination = Partial<Step<"nominate">>;
/** A nomination to which the committee agreed on the day the notice began; or with some of it changed. */
export const nominating = (
  name: string,
  changes: Nomination | ((world: World, noticed: Day) => Nomination) = {},
): Letter =>
  act(name, "nominate", (world) => ({
    opinions: ["party-group", "mentors", "members", "masses"],
    consent: { by: committee, on: noticed(world) },
    ...(typeof changes === "function" ? changes(world, noticed(world)) : changes),
  }));
export const nominate = nominating("nominate");
/** Two sponsors, and what penalty one of them is under. */
export const sponsoring = (name: string, penalty: Sponsor["penalty"] = "none"): Letter =>
  act(name, "name-sponsors", {
    sponsors: [
      { id: "m-1", fullMember: true, penalty },
      { id: "m-3", fullMember: true, penalty: "none" },
    ],
  });
export const sponsors = sponsoring("sponsors");
export const vet = act("vet", "vet", { conclusion: "qualified", consulted: ["residence", "origin"] });
export const train = act("train", "train", { by: committee, days: 3, hours: 0 });
export const screen = act("screen: passed", "screen", { outcome: "passed" });
export const prereview = act("prereview: passed", "prereview", { by: committee, outcome: "passed" });
export const form = act("form", "fill-form", {});
export const admit = act("admit", "admit", { ballot: ballot() });
export const interview = act("interview", "interview", { by: committee });
type Approving = (typeof approvals)[number];
export const approve = (step: Approving, name: string = step, by = committee, alone = true): Letter =>
  act(name, step, { by, outcome: "approved", collective: true, alone });
export const refuse = (step: Approving) =>
  act(`${step}: refused`, step, { by: committee, outcome: "refused", collective: true, alone: true });
export const petition = act("petition", "petition", {});
export const convert = act("convert", "convert", { ballot: ballot(), opinions: ["party-group", "members", "masses"] });
export const filing = (record: "recognition" | "nomination" | "admission") =>
  act(`file ${record}`, "file", { by: record === "admission" ? county : committee, record });

const isHolder = ({ id }: Body, { holder }: World["dossier"]): boolean => holder?.id === id;

/** A move from one branch to another, or something like it. */
export const moving = (name: string, changes: Partial<Step<"transfer">> = {}): Letter =>
  act(`transfer: ${name}`, "transfer", ({ dossier }) => ({
    to: isHolder(branch, dossier) ? otherBranch : branch,
    side: "residence",
    papersHandedOver: true,
    ...changes,
  }));

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
  inARow("notice and nominate", [notice(), nominate]),
];

/** A branch that does not hold the file is entrusted with some duties. */
export const entrusting = (...duties: Step<"entrust">["duties"]): Letter =>
  act("entrust", "entrust", ({ dossier }) => ({ to: isHolder(branch, dossier) ? otherBranch : branch, duties }));

/** What a candidate needs besides opinions and polls. */
export const papersOfCandidate = inARow("papers of a candidate", [
  entrusting("poll"),
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
