import type { Dossier, Heard, Records, Setback, Site } from "../../domain/dossier.js";
import { type Stage, type StepName, stepNames } from "../../domain/ladder.js";

import { sources } from "../../domain/investigation.js";
import { type Place, places } from "../../domain/place.js";
import { bodyShape, personShape } from "../../domain/shapes.js";
import { filings, purposes } from "../../domain/step.js";
import { type Told, viewed } from "../../domain/told.js";
import type { ToldDay } from "../../kernel/told-day.js";
import type { Awaited } from "../../rules/answer.js";
import type { Keeps } from "./keeps.js";
import { viewOf, viewOfStep } from "./view-of.js";
import { dayIn, Lacking, type World } from "./world.js";

/**
 * A file as rules see it: it answers for what is known, and throws where a rule asks for what is not, be it a fact that
 * a minute leaves out, or a step that the source of the file does not keep.
 */
export const viewOfDossier = (dossier: Dossier, world: World, keeps: Keeps): Dossier => {
  const { stage } = dossier;
  const day = (key: string, told: ToldDay | undefined, awaited: Awaited): ToldDay | undefined =>
    told === undefined ? undefined : dayIn(world, key, told, awaited);
  const minute = <T extends Told>(key: string, one: T | undefined): T | undefined => one && viewOfStep(world, key, one);
  /** The minutes of a kind that do not say what they are about may be about anything. */
  const isUnplaced = (step: StepName): boolean => dossier.unplaced.some((one) => one.step === step);
  const isKept = (step: StepName): boolean => keeps(step, stage);
  const refuse = (awaited: Awaited): never => {
    throw new Lacking(awaited);
  };
  /** What is found, unless what is known of the file cannot tell. */
  const found = <T>(step: StepName, field: string, awaited: Awaited, value: T | undefined): T | undefined => {
    if (isUnplaced(step)) return refuse({ step, field });
    return value === undefined && !isKept(step) ? refuse(awaited) : value;
  };
  const hasMoved = (): boolean => isUnplaced("transfer");
  const heardAt = (at: Place): Heard[Place] =>
    lazily(sources, (source) => {
      if (hasMoved()) refuse({ step: "transfer", field: "places" });
      const awaited: Awaited = { step: "consult", at, source };
      return found("consult", "at", awaited, minute(`heard.${at}.${source}`, dossier.heard[at][source]));
    });
  const setback =
    (kind: string) =>
    (one: Setback, at: number): Setback => ({
      get on() {
        return dayIn(world, `${kind}.${at}`, one.on, {
          step: stage === "probationer" ? "convert" : "admit",
          field: "on",
        });
      },
      polls: lazily(places, (place) => {
        if (hasMoved()) refuse({ step: "transfer", field: "places" });
        if (isUnplaced("poll")) refuse({ step: "poll", field: "at" });
        return minute(`${kind}.${at}.${place}`, one.polls[place]);
      }),
      waivers: one.waivers,
    });
  const site = (one: Site): Site => ({
    ...one,
    heard: lazily(sources, (source) => minute(`away.${one.place}.${source}`, one.heard[source])),
  });
  const view: Records & { readonly stage: Stage } = {
    ...dossier,
    get since() {
      return day("since", dossier.since, { step: entering[stage], field: "on" });
    },
    get ends() {
      return day("ends", dossier.ends, { step: "admit", field: "on" });
    },
    get side() {
      return (
        dossier.side ??
        refuse(dossier.latest.transfer ? { step: "transfer", field: "side" } : { step: "apply", field: "venue" })
      );
    },
    get person() {
      const source = { world, step: "apply", key: "person" } as const;
      return dossier.person && viewOf(source, personShape, dossier.person, "person");
    },
    get holder() {
      const [step, field] = dossier.latest.transfer ? (["transfer", "to"] as const) : (["apply", "by"] as const);
      return dossier.holder && viewOf({ world, step, key: "holder" }, bodyShape, dossier.holder, field);
    },
    get cooperating() {
      const [unnamed] = dossier.unnamed;
      if (unnamed !== undefined) refuse({ step: unnamed.step, field: unnamed.step === "entrust" ? "to" : "by.id" });
      return dossier.cooperating;
    },
    latest: lazily(stepNames, (step) => {
      const one = dossier.latest[step];
      return one === undefined && !isKept(step) ? refuse({ step }) : minute(`latest.${step}`, one);
    }) as Records["latest"],
    get reviews() {
      if (dossier.reviews.length === 0 && !isKept("examine")) return refuse({ step: "examine" });
      const reviews = [...dossier.reviews];
      for (const [at, on] of reviews.entries())
        Object.defineProperty(reviews, at, {
          get: () => dayIn(world, `reviews.${at}`, on, { step: "examine", field: "on" }),
        });
      return reviews;
    },
    filed: lazily(
      filings,
      (record) => {
        const told = dossier.filed[record];
        if (isUnplaced("file")) refuse({ step: "file", field: "record" });
        if (told === undefined && !keeps("file", stage, record)) refuse({ step: "file", record });
        return day(`filed.${record}`, told, { step: "file", record, field: "on" });
      },
      dossier.filed,
    ),
    notices: lazily(purposes, (purpose) =>
      found("notice", "for", { step: "notice" }, minute(`notices.${purpose}`, dossier.notices[purpose])),
    ),
    // a notice that does not say what it is for is refused where it was posted, which is read first
    raised: lazily(purposes, (purpose) =>
      dossier.raised[purpose].map(({ places: at, notice }, index) => ({
        places: at,
        notice: viewOfStep(world, `raised.${purpose}.${index}`, notice),
      })),
    ),
    posted: lazily(places, (at) =>
      lazily(purposes, (purpose) => {
        if (hasMoved()) refuse({ step: "transfer", field: "places" });
        return found(
          "notice",
          "for",
          { step: "notice", at },
          minute(`posted.${at}.${purpose}`, dossier.posted[at][purpose]),
        );
      }),
    ),
    polls: lazily(places, (at) => {
      if (hasMoved()) refuse({ step: "transfer", field: "places" });
      return found("poll", "at", { step: "poll", at }, minute(`polls.${at}`, dossier.polls[at]));
    }),
    formerPolls: lazily(places, (at) => {
      if (hasMoved()) refuse({ step: "transfer", field: "places" });
      return dossier.formerPolls[at].map((one, index) => viewOfStep(world, `formerPolls.${at}.${index}`, one));
    }),
    heard: lazily(places, heardAt),
    vetted: lazily(places, (at) => {
      if (hasMoved()) refuse({ step: "transfer", field: "places" });
      return dossier.vetted[at] ?? refuse({ step: "vet", field: "consulted" });
    }),
    get away() {
      return dossier.away.map(site);
    },
    get received() {
      return day("received", dossier.received, { step: "transfer", field: "on" });
    },
    get resolution() {
      return minute("resolution", dossier.resolution);
    },
    get deferrals() {
      return dossier.deferrals.map(setback("deferrals"));
    },
    get refusals() {
      return dossier.refusals.map(setback("refusals"));
    },
    get waivers() {
      return isUnplaced("waive") ? refuse({ step: "waive", field: "rule" }) : dossier.waivers;
    },
    days: lazily(stepNames, (step) => {
      const told = dossier.days[step];
      if (told === undefined && !isKept(step)) return refuse({ step });
      return day(`days.${step}`, told, { step, field: "on" });
    }),
  };
  return view as Dossier;
};

/** Something that works out each of its parts only when it is asked for it. */
const lazily = <N extends string, V>(
  names: readonly N[],
  part: (name: N) => V,
  of?: object,
): { readonly [P in N]: V } => {
  const view = of === undefined ? {} : { [viewed]: of };
  for (const name of names) Object.defineProperty(view, name, { enumerable: true, get: () => part(name) });
  return view as { readonly [P in N]: V };
};

/** The step by which a file comes to a stage, and whose day is the day the stage began. */
const entering: Readonly<Record<Stage, StepName>> = {
  outsider: "apply",
  applicant: "apply",
  activist: "recognize",
  candidate: "nominate",
  probationer: "admit",
  member: "approve-conversion",
};
