import { act, ballot, branch, committee, notice, otherBranch, village } from "../acts.js";
import type { Body } from "../../../src/domain/body.js";
import { addDays, addMonths } from "../../../src/kernel/day.js";
import { type Letter, today } from "../world.js";
import { moving, nominating } from "./chapters.js";

const stranger: Body = { kind: "branch", id: "b-9", fullMembers: 20 };

const backDated: Letter = {
  name: "talk: before the last minute",
  steps: ["talk"],
  take: ({ dossier }) =>
    dossier.minutes.slice(-1).map(({ on }) => ({ step: "talk", on: addDays(on, -1), by: dossier.holder ?? branch })),
};

/** A poll in which everybody is in favor, but too few. */
const six = { issued: 6, returned: 6, spoiled: 0, approve: 6, against: 0, abstain: 0 };

/** Steps that are never barred but for the body that takes them. */
const strangers: readonly Letter[] = [
  act("file: by a stranger", "file", { by: village, record: "admission" }),
  act("train: by a stranger", "train", { by: stranger, days: 3, hours: 0 }),
  act("examine: by a stranger", "examine", { by: village, mode: "tracked" }),
  act("entrust: by a stranger", "entrust", { by: village, to: otherBranch, duties: ["poll"] }),
  act("entrust: the holder", "entrust", ({ dossier: { holder = branch } }) => ({ to: holder, duties: ["poll"] })),
  act("consult: by a stranger", "consult", { by: village, at: "origin", source: "tax", opinion: "favorable" }),
  act("archive: by a stranger", "archive", { by: village, papers: [] }),
  ...(["place", "swear", "observe", "petition"] as const).map((step) =>
    act(`${step}: by a stranger`, step, { by: stranger }),
  ),
  act("withdraw: by a stranger", "withdraw", { by: stranger, why: "own-wish" }),
];

/** What goes wrong in ways that bar a step or only warn of it: the file stays where it was, or goes on as it would have. */
export const slips: readonly Letter[] = [
  act("apply: a minor", "apply", (world) => ({
    person: {
      id: "p-1",
      born: addMonths(today(world), -200),
      floating: true,
      places: { residence: "r-1", origin: "o-1" },
    },
    venue: "residence",
  })),
  act("apply: in the home village", "apply", {
    person: { id: "p-1", born: "1970-01-05", floating: true, places: { residence: "r-1", origin: "o-1" } },
    venue: "origin",
  }),
  act("talk: by somebody else", "talk", { by: stranger }),
  backDated,
  act("mentors: three", "assign-mentors", {
    mentors: ["m-1", "m-2", "m-3"].map((id) => ({ id, fullMember: true, side: "residence" })),
  }),
  act("mentors: by a stranger", "assign-mentors", { by: village, mentors: [] }),
  act("mentors: a probationer", "assign-mentors", { mentors: [{ id: "m-1", fullMember: false, side: "origin" }] }),
  notice("open", { objections: "open" }),
  notice("one that is not over", { since: 0 }),
  notice("a single day", { since: 0, days: 1 }),
  nominating("nominate: the masses not heard", { opinions: ["party-group", "mentors", "members"] }),
  act("sponsors: one", "name-sponsors", { sponsors: [{ id: "m-1", fullMember: true, penalty: "none" }] }),
  act("sponsors: a probationer", "name-sponsors", {
    sponsors: ["m-1", "m-2"].map((id) => ({ id, fullMember: id === "m-1", penalty: "none" })),
  }),
  act("prereview: about to leave", "prereview", (world) => ({
    by: committee,
    outcome: "passed",
    leavingBy: addMonths(today(world), 2),
  })),
  ...(["residence"] as const).flatMap((at) => [
    act(`poll at ${at}: six came back`, "poll", { at, ...six }),
    act(`poll at ${at}: does not add up`, "poll", { at, ...six, against: 1 }),
  ]),
  ...(["admit", "convert", "extend", "cancel"] as const).flatMap((step) =>
    [
      ["a tie of those entitled", { yes: 15, no: 11, abstain: 0 }],
      ["half are present", { present: 15, yes: 14, no: 1, abstain: 0, written: { yes: 2, no: 0, abstain: 0 } }],
      ["not secret", { secret: false }],
      ["not alone", { alone: false }],
      ["does not add up", { yes: 30 }],
    ].map(([name, changes]) => vote(step, name as string, { ballot: ballot(changes as object) })),
  ),
  vote("convert", "the masses not heard", { opinions: ["party-group", "members"] }),
  vote("admit", "a branch of two", { by: { ...branch, fullMembers: 2 } }),
  vote("extend", "five months", { months: 5 }),
  ...(["approve-admission", "approve-conversion", "approve-extension", "approve-cancellation"] as const).map((step) =>
    act(`${step}: not collective`, step, { by: committee, outcome: "approved", collective: false, alone: true }),
  ),
  act("transfer: to a committee", "transfer", { to: committee, side: "residence", papersHandedOver: true }),
  moving("without papers", { side: "origin", papersHandedOver: false }),
  act("postpone: a day short", "postpone", (world) => ({ until: addDays(world.dossier.ends ?? today(world), -1) })),
  act("postpone: too long", "postpone", (world) => ({ until: addMonths(today(world), 60) })),
  act("waive: what cannot be waived", "waive", { by: committee, rule: "poll.floor", reason: "a special case" }),
  ...strangers,
  act("archive: without the petition", "archive", { papers: ["application-form"] }),
];

/** A vote of the meeting with something wrong in it. */
function vote(step: "admit" | "convert" | "extend" | "cancel", name: string, changes: object): Letter {
  const won = { ballot: ballot(), opinions: ["party-group", "members", "masses"], months: 6 };
  return act(`${step}: ${name}`, step, { ...won, ...changes } as never); // each vote reads its own fields of these
}
