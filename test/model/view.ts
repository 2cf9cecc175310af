import { standing } from "../../src/domain/corrected.js";
import type { Dossier, Raised } from "../../src/domain/dossier.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Minute } from "../../src/domain/minute.js";
import { type Place, places } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import { addMonths, type Day, daysBetween } from "../../src/kernel/day.js";
import { areSponsors } from "./demands.js";
import { today, waitsSince, type World } from "./world.js";

/**
 * What of a world can still matter to any rule that bars, defers or denies, as one text: two worlds with the same view
 * have the same future. Days are how many waits they are ago, up to the number from which no clock tells them apart.
 * That nothing is forgotten here is a test of its own: worlds of one view must answer every letter alike.
 */
export const view = (world: World): string => {
  const { dossier, law } = world;
  return JSON.stringify([law, dossier.stage, ...parts[dossier.stage](world)]);
};

type Part = (world: World) => readonly unknown[];

const ofVotes: Part = (world) => {
  const { dossier } = world;
  return [
    has(world, ["screen"]),
    places.map((at) => JSON.stringify(ofPlace(world, at))).sort(), // to every rule that bars, the two places are alike
    dossier.resolution && [
      dossier.resolution.step,
      age(world, dossier.resolution.on, world.law === "oldest" && dossier.resolution.step === "admit" ? 3 : 1), // only there may an approval take so long
      dossier.resolution.step === "extend" && dossier.resolution.months,
    ],
    Math.min(dossier.deferrals.length, 2),
    Math.max(0, ...setbacks(world).map((setback) => restLeft(world, setback))),
    [...new Set(dossier.waivers.map(({ rule }) => rule))].sort(),
  ];
};

const parts: Record<Dossier["stage"], Part> = {
  outsider: () => [],
  applicant: (world) => [who(world), age(world, world.dossier.since, 1), world.dossier.days.talk !== undefined],
  activist: (world) => [
    age(world, world.dossier.since, 2),
    age(world, world.dossier.days.apply, 1), // who steps down is an applicant since then
    has(world, ["assign-mentors"])[0] === 1 && mentored(world),
    who(world),
    ofNotices(world),
  ],
  candidate: (world) => [
    who(world),
    has(world, ["name-sponsors", "vet", "train", "prereview", "fill-form", "deliberate", "interview"]),
    world.dossier.filed.nomination !== undefined,
    places.map((at) => world.dossier.vetted[at]),
    world.dossier.received === today(world),
    world.dossier.sinceVote.some(({ step, on }) => step === "transfer" && on === world.dossier.received),
    standing(world.dossier.minutes).some(({ step, verdict }) => step === "deliberate" && verdict === "grant"), // which should not matter after another vote
    ...ofVotes(world),
  ],
  probationer: (world) => [
    [...who(world).slice(0, 1), ...who(world).slice(2)],
    has(world, ["petition"]),
    world.dossier.received !== undefined,
    age(world, world.dossier.since, 3), // a probation of 18 months is over after three waits
    world.dossier.extensions,
    ...ofVotes(world),
  ],
  member: () => [],
};

/** Whether the mentors were assigned before the last move, and whether before today, on which there may be another. */
const mentored: Part = (world) => {
  const { latest, received = "" } = world.dossier;
  return [received, today(world)].map((day) => (latest["assign-mentors"]?.on ?? "") < day);
};

/** Whether the person floats, and what kind of branch holds the file: all others of its kind are like it. */
const who: Part = ({ dossier: { person, voted, holder } }) => [
  [person, voted?.person].map((one) => one?.places.residence),
  person?.floating,
  holder?.kind,
  holder?.qualified,
  holder?.under,
  voted?.by?.under,
];

/** Of the last notice at each place: what came of it, whether the year was over by then, and how the two overlap. */
const ofNotices: Part = (world) => {
  const { posted, since = "" } = world.dossier;
  const both = places.map((at) => posted[at].nomination);
  const [one, other] = both;
  return [
    both.map(
      (notice) =>
        notice && [
          notice.objections,
          notice.at === undefined,
          notice.from >= addMonths(since, 12),
          daysBetween(notice.from, notice.until),
          Math.min(30, daysBetween(notice.from, today(world))),
        ],
    ),
    one && other && [one.from < other.from, one.from > other.from, one.from <= other.until && other.from <= one.until],
  ];
};

/** What is on file of some steps: whether, and with which answer. */
const has = ({ dossier: { latest } }: World, names: readonly StepName[]): readonly unknown[] =>
  names.map((name) => {
    const minute = latest[name];
    if (minute === undefined) return 0;
    if ("outcome" in minute) return Number(minute.outcome === "passed"); // a no bars what nothing would bar
    if ("mentors" in minute)
      return Number(minute.mentors?.every(({ fullMember }) => fullMember && !minute.mentors?.[2]));
    if ("sponsors" in minute) {
      const worst = minute.sponsors?.map(({ penalty }) => penalty).sort()[0]; // grave, lesser, none
      return areSponsors(minute as Step<"name-sponsors">, "cpc-1990") && worst;
    }
    if ("hours" in minute) return minute.days !== 0 || minute.hours !== 0;
    return Number(!("conclusion" in minute) || minute.conclusion === "qualified");
  });

/**
 * What is on file of one place: its poll, or whether one is missing and how long the place rests; whether a meeting has
 * failed on that poll; what its sources said; and what stands that a notice raised there.
 */
const ofPlace = (world: World, at: Place): readonly unknown[] => {
  const { polls, formerPolls, heard, sinceVote, person, resolution } = world.dossier;
  const isCounted = (one: Step<"poll"> | undefined) => (one?.returned ?? 0) > 6; // too few came back, and nothing is on file
  const former = formerPolls[at].filter(isCounted);
  const poll = isCounted(polls[at]) ? polls[at] : undefined;
  const isTooSoon = former.some((one) => poll !== undefined && poll.on < addMonths(one.on, 6 * rest(one)));
  const isStale = poll !== undefined && poll.on < (resolution?.on ?? today(world));
  const isOfUse = !isTooSoon && !isStale; // to an act that is still to come
  const [own = 0, ...others] = [...(poll ? [poll] : []), ...former].map((one) => restLeft(world, { poll: one }));
  const again = Math.max(own, ...others);
  const isSinceVote = (one: object) => sinceVote.includes(one as Minute); // it falls into the probation then
  return [
    poll && isOfUse
      ? [poll.approve, age(world, poll.on, Math.max(1, rest(poll))), isSinceVote(poll)]
      : [!poll, again, poll && own], // a lost vote may rely on any
    isOfUse && setbacks(world).some((failed) => failed.poll === poll),
    (["community", "tax", "police"] as const).map((source) => {
      const one = heard[at][source];
      return one && [one.opinion, age(world, one.on, 1), isSinceVote(one)];
    }),
    raised(world).map((all) =>
      all.filter(({ places: hung }) => hung.includes(person?.places[at] ?? "")).map(objection),
    ),
  ];
};

/** What notices have raised that nothing has settled, for each purpose that is still to come. */
const raised = ({ dossier: { raised: all, stage } }: World) => [
  stage === "candidate" ? all.admission : [],
  all.conversion,
];
const objection = ({ notice }: Raised): string => notice.objections;

/** The polls that a meeting has failed on at this stage. */
const setbacks = ({ dossier }: World): readonly { readonly poll: Step<"poll"> }[] =>
  [...dossier.deferrals, ...dossier.refusals].flatMap(({ polls, waivers }) => {
    const waived = dossier.waivers.slice(0, waivers).some(({ rule }) => rule === "poll.pass-mark");
    return places.flatMap((at) => {
      const poll = polls[at];
      return poll !== undefined && rest(poll) > (waived ? 1 : 0) ? [{ poll }] : [];
    });
  });

/** How many waits a place rests after a poll: two under the floor, one under the mark. */
const rest = ({ approve, returned }: Step<"poll">): number =>
  approve * 5 < returned * 3 ? 2 : approve * 5 < returned * 4 ? 1 : 0;

const restLeft = (world: World, { poll }: { readonly poll: Step<"poll"> }): number =>
  Math.max(0, rest(poll) - waitsSince(world, poll.on));

const age = (world: World, day: Day | undefined, most: number): number | undefined =>
  day === undefined ? undefined : Math.min(waitsSince(world, day), most);
