import { beforeAll, describe, expect, it } from "vitest";
import { type StepName, stages, stepNames } from "../../src/domain/ladder.js";
import { verdicts } from "../../src/kernel/verdict.js";
import { notRequired } from "../support/not-required.js";
import { again } from "./alphabets/again.js";
import { bodies } from "./alphabets/bodies.js";
import { moves } from "./alphabets/moves.js";
import { notices } from "./alphabets/notices.js";
import { papers } from "./alphabets/papers.js";
import { polls } from "./alphabets/polls.js";
import { sources } from "./alphabets/sources.js";
import { brokenBy } from "./claims.js";
import { corrections } from "./corrections.js";
import { reachable, reaching, those, without } from "./graph.js";
import { laws } from "./laws.js";
import { type Graph, isFor, search } from "./search.js";
import { view } from "./view.js";
import { eras, type Letter, type Taken, taken, type World } from "./world.js";

/** How many of the states that are entered by several ways are looked at twice: one in so many. */
const every = 10;

/** The steps each alphabet looks at one by one; it takes the others in a row, so that none can be left out alone. */
const closely: Readonly<Record<string, readonly StepName[]>> = {
  papers: stepNames.filter(
    (step) => !["consult", "poll", "waive", "file", "deliberate", "step-down", "annul", "correct"].includes(step),
  ),
  again: ["interview", "step-down", "withdraw", "annul", "extend", "cancel"],
  moves: ["transfer", "interview"],
  bodies: ["talk", "recognize", "assign-mentors", "prereview", "fill-form", "interview"],
  notices: ["notice", "file", "name-sponsors"],
  sources: ["consult"],
  polls: ["poll", "waive"],
};

/** Editions are pinned here, nobody dies, is somebody else or is left off a roll, and copies are filed; what corrections may put in place is a claim of its own. */
const unsearched = new Set([
  ...[
    "edition.in-force",
    "applicant.living",
    "applicant.same-person",
    "person.not-oneself",
    "order.not-twice",
    "ballot.roll",
  ],
]);

const steps = new Set<string>();
const outcomes = new Set<string>();
const lettersGranted = new Set<string>();

const note = ({ decisions }: Taken, { law }: World, letter: Letter): void => {
  if (decisions.at(-1)?.verdict === "grant") lettersGranted.add(`${letter.name} ${law}`);
  for (const { step, verdict, findings } of decisions) {
    steps.add(`${step.step} ${verdict}`);
    for (const { rule, status } of findings) outcomes.add(`${rule} ${status}`);
  }
};

const isMember = ({ dossier }: World): boolean => dossier.stage === "member";
const under = (law: World["law"]) => (world: World) => world.law === law;

describe.each(Object.entries({ again, moves, papers, notices, bodies, sources, polls }))(
  "every state that %s can lead to",
  (name, letters) => {
    const broken = new Map<string, string>();
    let graph: Graph;

    beforeAll(() => {
      graph = search(laws, letters, (step, world, letter) => {
        note(step, world, letter);
        for (const claim of brokenBy(step)) broken.set(claim, `${letter.name} in ${view(world)}`);
        return undefined;
      });
      console.log(`${name}: ${graph.worlds.length} states, ${graph.edges.length} edges`);
    });

    it("no claim and no demand of the law is broken on any edge", () => {
      expect(graph.edges.length).toBeGreaterThan(5_000);
      expect(Object.fromEntries(broken)).toEqual({});
    });

    it("every stage is reached, under every edition", () => {
      for (const law of editions())
        expect(new Set(graph.worlds.filter(under(law)).map(({ dossier }) => dossier.stage))).toEqual(new Set(stages));
    });

    it("there are no dead ends: from every state one can still become a member", () => {
      const back = reaching(graph, those(graph, isMember));
      expect(
        graph.worlds
          .filter((_, number) => !back.has(number))
          .map(view)
          .slice(0, 3),
      ).toEqual([]);
    });

    it.each(closely[name] ?? [])("without %s nobody becomes a member, unless the law does not demand it", (step) => {
      expect(letters.some((letter) => letter.steps.includes(step))).toBe(true);
      for (const law of editions()) expect(membersWithout(step, law) > 0).toBe(isSpared(step, law));
    });

    it("what is folded into one state answers every letter alike", () => {
      const apart = [...graph.twins].filter(([number], nth) => nth % every === 0 && !areAlike(number));
      expect(graph.twins.size).toBeGreaterThan(100);
      expect(apart.map(([number]) => view(graph.worlds[number] as World)).slice(0, 3)).toEqual([]);
    });

    it("a correction leads to where the right minute would have led", () => {
      const { granted, elsewhere } = corrections(graph, 10 * every);
      expect(granted).toBeGreaterThan(50);
      expect(elsewhere.slice(0, 3)).toEqual([]);
    });

    /** Some alphabets know the two later editions alone. */
    const editions = () => eras.filter((law) => graph.worlds.some(under(law)));

    const membersWithout = (step: StepName, law: World["law"]): number => {
      const start = those(graph, ({ dossier, law: its }) => dossier.minutes.length === 0 && its === law);
      const left = reachable(graph, start, (edge) => without(step)(edge) && graph.worlds[edge.to]?.law === law);
      return [...left].filter((number) => isMember(graph.worlds[number] as World)).length;
    };

    const areAlike = (number: number): boolean =>
      answers(graph.worlds[number] as World, letters) === answers(graph.twins.get(number) as World, letters);
  },
);

/** What the letters come to in a world, in no order, for the two places may be exchanged: verdict, and where it leads. */
const answers = (world: World, letters: readonly Letter[]): string =>
  letters
    .filter((letter) => isFor(letter, world))
    .map((letter) => taken(laws, world, letter))
    .map(({ decisions, after }) => `${decisions.at(-1)?.verdict} ${view(after)}`)
    .sort()
    .join("\n");

/** Whether one becomes a member without a step under an edition. */
const isSpared = (step: StepName, law: World["law"]): boolean => {
  if (step === "notice") return law !== "new";
  if (step === "file") return law !== "old";
  return notRequired.has(step) || (law === "oldest" && (step === "talk" || step === "prereview"));
};

describe("nothing is out of reach", () => {
  it.each([
    ["approve-admission: a general branch, authorized: true", ["oldest"]],
    ["approve-admission: a general branch, authorized: false", []],
    ["approve-admission: several at a time", ["oldest"]],
    ["nominate: agreed after the notice began", ["oldest", "old"]],
    ["nominate: agreed before the year was over", ["oldest", "old"]],
    ["deliberate", ["oldest", "old", "new"]],
    ["swear at a general branch", ["oldest", "old", "new"]],
    ["transfer: merged", ["old", "new"]],
    ["withdraw: died", ["old", "new"]],
    ["train: a day", ["oldest", "old", "new"]],
  ])("%s is granted under %j", (letter, granted) => {
    expect(eras.filter((law) => lettersGranted.has(`${letter} ${law}`))).toEqual(granted);
  });

  it("every step is granted somewhere, and barred somewhere", () => {
    for (const verdict of ["grant", "bar"])
      expect(stepNames.filter((step) => step !== "correct" && !steps.has(`${step} ${verdict}`))).toEqual([]);
  });

  it("every verdict is given", () => {
    expect(verdicts.filter((verdict) => ![...steps].some((one) => one.endsWith(` ${verdict}`)))).toEqual([]);
  });

  it("every rule holds somewhere, and somewhere does not", () => {
    const rules = laws.old.spec.rules
      .map(({ id }) => id)
      .filter((id) => !unsearched.has(id) && !id.startsWith("correction."));
    expect(rules.filter((id) => !outcomes.has(`${id} holds`))).toEqual([]);
    expect(rules.filter((id) => !["broken", "awaits"].some((status) => outcomes.has(`${id} ${status}`)))).toEqual([]);
  });
});
