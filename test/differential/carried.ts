import { addMonths } from "fazhan";
import type { Minute } from "./career.js";
import { branch } from "./payloads.js";

// What a step carries, told in a few words, made into fields of minutes: which step is changed, and how.

type Change = (minute: Minute) => object;

/** The changes that words tell, by the step that they change: `earlier` is every step on file, `asked` the one that is asked. */
export const changesTold = (what: string): Readonly<Record<string, Change>> => {
  const [name = "", ...words] = what.split(" ");
  return subjects[name]?.(words) ?? {};
};

const places = { r: "residence", o: "origin" } as const;

const subjects: Readonly<Record<string, (words: readonly string[]) => Readonly<Record<string, Change>>>> = {
  mentors: (words) => ({ "assign-mentors": () => ({ mentors: words.map(mentorTold) }) }),
  sponsors: (words) => ({ "name-sponsors": () => ({ sponsors: words.map(sponsorTold) }) }),
  opinions: ([groups = "", ...opinions]) => ({
    ...stated(groups, (partyGroups) => ({ partyGroups })),
    ...{ nominate: () => ({ opinions }), convert: () => ({ opinions }) },
  }),
  consent: ([kind]) => ({
    nominate: ({ on }) => ({
      consent: kind === "nobody" ? undefined : { by: { kind, id: "c-4" }, on: addMonths(on, -1) },
    }),
  }),
  acts: ([kind = "", qualified = ""]) => stated(qualified, (said) => ({ kind, qualified: said })),
  body: ([kind, authorized]) => ({ asked: () => ({ by: { kind, id: "x-1", authorized: truth(authorized) } }) }),
  approval: ([outcome, collective, alone]) => ({
    asked: () => ({ outcome, collective: truth(collective), alone: truth(alone) }),
  }),
  deliberation: ([under, kind, outcome]) => ({
    ...standing(under),
    asked: () => ({ by: { kind, id: "g-1" }, outcome }),
  }),
  under: ([under]) => standing(under),
  vetted: ([floating, where, ...consulted]) => ({
    apply: ({ person }) => ({ person: { ...(person as object), floating: floating === "yes", ...placesTold(where) } }),
    vet: () => ({ consulted }),
  }),
  venue: ([floating, unit, venue]) => ({
    apply: ({ person }) => ({
      ...{
        venue,
        person: { ...(person as object), floating: floating === "yes", unit: unit === "unknown" ? undefined : unit },
      },
    }),
  }),
  trained: ([days, hours]) => ({ train: () => ({ days: Number(days), hours: Number(hours) }) }),
  ballot: (words) => {
    const held = () => meetingTold(words);
    return { admit: held, convert: held, extend: held, cancel: held };
  },
  lead: ([venue]) => ({ apply: () => ({ venue }) }),
  resident: ([floating, since]) => ({
    apply: ({ person }) => ({ venue: "unit", person: residentSince(person, floating, since) }),
  }),
  waiver: ([rule, kind, reason]) => ({
    waive: () => ({ rule, by: { kind, id: "x-1" }, reason: reason === "yes" ? "made up" : "" }),
  }),
  handed: ([kind, handed]) => ({ transfer: () => ({ to: { kind, id: "x-1" }, papersHandedOver: handed === "yes" }) }),
  papers: (papers) => ({ archive: () => ({ papers }) }),
};

const truth = (word: string | undefined) => ({ yes: true, no: false })[word ?? ""];

/** What the branch that holds the file says of itself: `no>yes` on file and with the step asked, `no>` on file alone. */
const stated = (word: string, fields: (said: boolean | undefined) => object): Readonly<Record<string, Change>> => {
  const [earlier, asked = earlier] = word.split(">");
  return { earlier: ofHolder(fields(truth(earlier))), asked: ofHolder(fields(truth(asked))) };
};
const ofHolder =
  (fields: object): Change =>
  ({ by }) =>
    (by as { readonly id: string }).id === branch.id ? { by: { ...(by as object), ...fields } } : {};

const standing = (under: string | undefined) => ({
  earlier: ofHolder({ under: under === "unknown" ? undefined : under }),
});

const mentorTold = (word: string) => {
  const [id, full, side] = word.split("/");
  return { id, fullMember: full === "yes", side: places[side as keyof typeof places] };
};

const sponsorTold = (word: string) => {
  const [id, standing] = word.split("/");
  return {
    id,
    fullMember: standing !== "probationer",
    penalty: standing === "lesser" || standing === "grave" ? standing : "none",
  };
};

const residentSince = (person: unknown, floating = "", since = "") => ({
  ...(person as object),
  ...{ floating: floating === "yes", unit: "organized" },
  ...(since !== "unknown" && { residenceSince: since }),
});

const placesTold = (where: string | undefined) =>
  where === "one" ? { places: { residence: "here", origin: "here" } } : {};

const meetingTold = ([full, entitled, present, room, written, late, ...how]: readonly string[]) => ({
  by: { kind: "branch", id: "b-17", ...(full !== "unknown" && { fullMembers: Number(full) }) },
  ballot: {
    ...{ entitled: Number(entitled), present: Number(present), ...votesTold(room), written: votesTold(written) },
    ...(late !== "none" && { late: votesTold(late) }),
    ...{ secret: how.includes("secret"), alone: how.includes("alone") },
  },
});

const votesTold = (word = "") => {
  const [yes, no, abstain] = word.split("/").map(Number);
  return { yes, no, abstain };
};
