import { addDays, addMonths } from "../../kernel/day.js";
import type { Body } from "../../domain/body.js";
import { units, venues } from "../../domain/person.js";
import { type Bend, change, sides } from "./bend.js";

const withGroups = ({ partyGroups: _, ...by }: Body, partyGroups: boolean | undefined): Body =>
  partyGroups === undefined ? by : { ...by, partyGroups };

/** What a step carries is changed: an answer to a no, a paper left out, a number to each side of its edge. */
export const changes: readonly Bend[] = [
  ...sides.map(([more, words]) =>
    change("apply", `${words} the age`, (step, terms) => {
      const born = addDays(addMonths(step.on, -terms.applicant.age.of.count), -more);
      return { ...step, person: { ...step.person, born } };
    }),
  ),
  change("apply", "at the place of origin", (step) => ({ ...step, venue: "origin" })),
  change("apply", "at a venue for floating people only", (step) => ({
    ...step,
    venue: "floating-organization",
    person: { ...step.person, floating: false },
  })),
  ...units.flatMap((unit) =>
    venues.map((venue) =>
      change("apply", `at the ${venue}, the unit ${unit}`, (step) => ({
        ...step,
        venue,
        person: { ...step.person, unit },
      })),
    ),
  ),
  ...[0, 1, 2, 3].map((count) =>
    change("assign-mentors", `${count} mentors`, (step) => ({
      ...step,
      mentors: Array.from({ length: count }, (_, at) => ({
        id: `m-${at}`,
        fullMember: true,
        side: "residence" as const,
      })),
    })),
  ),
  change("assign-mentors", "none of them at the residence", (step) => ({
    ...step,
    mentors: step.mentors.map((mentor) => ({ ...mentor, side: "origin" as const })),
  })),
  change("assign-mentors", "not all of them full members", (step) => ({
    ...step,
    mentors: step.mentors.map((mentor, at) => ({ ...mentor, fullMember: at > 0 })),
  })),
  change("notice", "recorded before it is over", (step) => ({ ...step, until: addDays(step.on, 1) })),
  change("notice", "from a day after its last", (step) => ({ ...step, from: addDays(step.until, 1) })),
  ...[3, 4, 5, 6, 7, 8].map((days) =>
    change("notice", `${days} days long`, (step) => ({ ...step, from: addDays(step.until, -days) })),
  ),
  ...(["unfounded", "open", "founded"] as const).map((objections) =>
    change("notice", `${objections} objections`, (step) => ({ ...step, objections })),
  ),
  change("notice", "for something else", (step) => ({
    ...step,
    for: step.for === "nomination" ? "admission" : "nomination",
  })),
  change("notice", "at the residence alone", (step) => ({ ...step, at: ["residence"] })),
  change("notice", "at places that are not said", ({ at: _, ...step }) => step),
  change("nominate", "the masses not heard", (step) => ({
    ...step,
    opinions: step.opinions.filter((voice) => voice !== "masses"),
  })),
  change("nominate", "nobody heard", (step) => ({ ...step, opinions: [] })),
  change("nominate", "without consent", ({ consent: _, ...step }) => step),
  change("nominate", "with the consent of a village committee", (step) => ({
    ...step,
    consent: { by: { kind: "village-committee", id: "v-1" }, on: step.consent?.on ?? step.on },
  })),
  ...[
    ["before the year is over", -400],
    ["after the notice began", 400],
  ].map(([when, more]) =>
    change("nominate", `with a consent ${when}`, (step) => ({
      ...step,
      consent: { by: { kind: "committee", id: "c-1" }, on: addDays(step.consent?.on ?? step.on, more as number) },
    })),
  ),
  ...[undefined, true, false].map((partyGroups) =>
    change("nominate", `the Party group not heard, Party groups ${partyGroups ?? "not known"}`, (step) => ({
      ...step,
      by: withGroups(step.by, partyGroups),
      opinions: step.opinions.filter((voice) => voice !== "party-group"),
    })),
  ),
  ...[0, 1, 3].map((count) =>
    change("name-sponsors", `${count} sponsors`, (step) => ({
      ...step,
      sponsors: Array.from({ length: count }, (_, at) => ({ id: `s-${at}`, fullMember: true, penalty: "none" })),
    })),
  ),
  change("name-sponsors", "not all of them full members", (step) => ({
    ...step,
    sponsors: step.sponsors.map((sponsor, at) => ({ ...sponsor, fullMember: at > 0 })),
  })),
  ...(["lesser", "grave"] as const).map((penalty) =>
    change("name-sponsors", `one of them under a ${penalty} penalty`, (step) => ({
      ...step,
      sponsors: step.sponsors.map((sponsor, at) => (at === 0 ? { ...sponsor, penalty } : sponsor)),
    })),
  ),
  change("consult", "adverse", (step) => ({ ...step, opinion: "adverse" })),
  change("consult", "the police adverse", (step) => ({ ...step, source: "police", opinion: "adverse" })),
  change("consult", "reserved", (step) => ({ ...step, opinion: "reserved" })),
  change("consult", "at the other place", (step) => ({ ...step, at: step.at === "origin" ? "residence" : "origin" })),
  change("vet", "unqualified", (step) => ({ ...step, conclusion: "unqualified" })),
  change("vet", "asked at one place only", (step) => ({ ...step, consulted: ["residence"] })),
  change("vet", "asked nowhere", (step) => ({ ...step, consulted: [] })),
  ...sides.flatMap(([more, words]) => [
    change("train", `${words} enough days`, (step, terms) => ({
      ...step,
      days: Math.max(0, terms.training.days.of.count + more),
      hours: 0,
    })),
    change("train", `${words} enough class hours`, (step, terms) => ({
      ...step,
      days: 0,
      hours: Math.max(0, terms.training.hours.of.count + more),
    })),
    change("prereview", `leaving ${words} the months that stand in the way`, (step, terms) => ({
      ...step,
      leavingBy: addDays(addMonths(step.on, terms.prereview.leavingWithin.of.count), more),
    })),
    change("extend", `${words} the shortest`, (step, terms) => ({
      ...step,
      months: terms.extension.shortest.of.count + more,
    })),
    change("extend", `${words} the longest`, (step, terms) => ({
      ...step,
      months: terms.extension.longest.of.count + more,
    })),
  ]),
  change("approve-admission", "not decided one by one", (step) => ({ ...step, alone: false })),
  change(["screen", "prereview", "deliberate"], "failed", (step) => ({ ...step, outcome: "failed" })),
  change(
    ["approve-admission", "approve-conversion", "approve-extension", "approve-cancellation"],
    "refused",
    (step) => ({ ...step, outcome: "refused" }),
  ),
  change(
    ["approve-admission", "approve-conversion", "approve-extension", "approve-cancellation"],
    "not decided collectively",
    (step) => ({ ...step, collective: false }),
  ),
  change("convert", "the members not heard", (step) => ({
    ...step,
    opinions: step.opinions.filter((voice) => voice !== "members"),
  })),
  change("archive", "one paper missing", (step) => ({ ...step, papers: step.papers.slice(1) })),
  change("transfer", "without the papers", (step) => ({ ...step, papersHandedOver: false })),
  change("transfer", "to a temporary organization", (step) => ({ ...step, to: { kind: "temporary", id: "t-2" } })),
  change("postpone", "for too long", (step) => ({ ...step, until: addDays(step.until, 400) })),
  change("waive", "without a reason", (step) => ({ ...step, reason: " " })),
  change("waive", "of what nobody may waive", (step) => ({ ...step, rule: "poll.floor" })),
];
