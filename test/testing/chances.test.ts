import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duties } from "../../src/domain/body.js";
import { sources } from "../../src/domain/investigation.js";
import { venues } from "../../src/domain/person.js";
import { modes, purposes, recommenders } from "../../src/domain/step.js";
import { addDays, addMonths } from "../../src/kernel/day.js";
import { pin } from "../../src/policy/extend.js";
import { migrantWorkers as policy } from "../../src/policy/index.js";
import { choices } from "../../src/testing/chances/choices.js";

const seed = 20260511;
const sample = fc.sample(choices(fc, policy), { seed, numRuns: 3000 });
const rounds = sample.flatMap((one) => one.rounds);
const persons = sample.map(({ person }) => person);

/** Each value once, in order. */
const each = (values: readonly unknown[]) => [...new Set(values.map((one) => JSON.stringify(one) ?? "none"))].sort();
const edges = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)];
/** How many of ten are so, roughly. */
const inTen = (values: readonly boolean[]) => Math.round((10 * values.filter(Boolean).length) / values.length);

describe("whom a career is about", () => {
  it("comes of age between its first day and forty years before", () => {
    const ages = sample.map(({ from, person }) =>
      [0, 480].map((more) => addMonths(from, -216 - more)).concat(person.born),
    );
    expect(ages.filter(([last = "", first = "", born = ""]) => born > last || born < first)).toEqual([]);
    expect(ages.some(([last, , born]) => born === last) && ages.some(([, first, born]) => born === first)).toBe(true);
  });

  it("floats and lives away as a rule, and comes of one place", () => {
    expect([inTen(persons.map(({ floating }) => floating)), each(persons.map(({ id }) => id))]).toEqual([8, ['"p-1"']]);
    expect(inTen(persons.map(({ places }) => places.residence === "r-1"))).toBe(8);
    expect(each(persons.map(({ places }) => places))).toEqual([
      '{"residence":"o-1","origin":"o-1"}',
      '{"residence":"r-1","origin":"o-1"}',
    ]);
  });
});

it("careers start in the twelve years after the edition of 2014, or in seven before; many of them near that of 2026", () => {
  const starts = sample.map(({ from }) => from);
  const last = addDays("2014-05-28", 4400);
  const first = addDays("2014-05-28", -2500);
  expect(starts.filter((from) => from < first || from > last)).toEqual([]);
  expect([...starts].sort()[0]?.slice(0, 7)).toBe(first.slice(0, 7));
  expect(inTen(starts.map((from) => from <= "2014-05-28"))).toBe(3);
  expect(inTen(starts.map((from) => from >= addDays("2014-05-28", 3300)))).toBe(4);
  const pinned = fc.sample(choices(fc, pin(policy, "cpc-2026")), { seed, numRuns: 200 }).map(({ from }) => from);
  expect(pinned.filter((from) => from < "1991-01-01")).toEqual([]);
});

describe("a round", () => {
  const all = <T>(of: (round: (typeof rounds)[number]) => T) => rounds.map(of);
  const percents = (values: readonly number[]) => expect(edges(values)).toEqual([0, 100]);

  it("is the first or the second", () => {
    expect(each(sample.map((one) => one.rounds.length))).toEqual(["1", "2"]);
    expect(edges(all(({ after }) => after))).toEqual([0, 400]);
  });

  it("has any venue, mode and recommendation there is, and any part of what may be left out", () => {
    expect(each(all(({ venue }) => venue))).toEqual(each(venues));
    expect(each(all(({ recommendedBy }) => recommendedBy))).toEqual(each(recommenders));
    expect(each(all(({ mode }) => mode))).toEqual(each(modes));
    expect(each(all(({ notices }) => notices).flat())).toEqual(each(purposes));
    expect(each(all(({ doubts }) => doubts).flat())).toEqual(each(sources));
    expect(each(all(({ leftOut }) => leftOut).flat())).toEqual(each(["file", "examine", "place", "swear", "observe"]));
  });

  it("lies anywhere between the least and the most", () => {
    percents(all(({ pace }) => pace).flat());
    percents(all(({ extended }) => extended));
    percents(all(({ postponed }) => postponed ?? 0));
    percents(all(({ kept }) => kept));
    percents(all(({ probation }) => probation.after));
    for (const key of ["entitled", "present", "written", "yes"] as const)
      percents(all(({ turnouts }) => turnouts.map((one) => one[key])).flat());
    for (const key of ["issued", "returned", "spoiled", "approve"] as const)
      percents(all(({ responses }) => responses.map((one) => one[key])).flat());
    const lengths = all(({ pace, turnouts, responses }) => [pace.length, turnouts.length, responses.length] as const);
    expect([0, 1, 2].map((at) => edges(lengths.map((one) => one[at] as number)))).toEqual([
      [1, 9],
      [1, 3],
      [1, 4],
    ]);
    expect(edges(all(({ reviews }) => reviews))).toEqual([0, 4]);
    expect(edges(all(({ trained }) => trained.more))).toEqual([0, 10]);
    expect(each(all(({ trained }) => trained.by))).toEqual(['"days"', '"hours"']);
    expect(edges(all(({ leavingIn }) => leavingIn ?? 0))).toEqual([0, 12]);
  });

  it("goes as it usually does in four of five, and some other way in the fifth", () => {
    expect(inTen(all(({ takenBy }) => takenBy === undefined))).toBe(8);
    expect(each(all(({ takenBy }) => takenBy))).toEqual(["none", '{"kind":"temporary","id":"t-1"}'].sort());
    expect(inTen(all(({ waived }) => waived === undefined))).toBe(8);
    expect(each(all(({ waived }) => waived))).toEqual(
      ["none", '"training.held"', '"poll.held"', '"prereview.not-leaving"'].sort(),
    );
    expect(inTen(all(({ setback }) => setback === undefined))).toBe(8);
    expect(each(all(({ setback }) => setback?.at))).toEqual(["none", '"candidate"', '"probationer"'].sort());
    expect(each(all(({ setback }) => setback?.of))).toEqual(["none", '"passMark"', '"floor"'].sort());
    expect(inTen(all(({ lastMove }) => lastMove === undefined))).toBe(8);
    expect(inTen(all(({ postponed }) => postponed === undefined))).toBe(8);
    expect(inTen(all(({ leavingIn }) => leavingIn === undefined))).toBe(8);
  });

  it("leads to a conversion in six of ten, to an extension in three and to a cancellation in one", () => {
    const ends = (["convert", "extend", "cancel"] as const).map((one) =>
      all(({ probation }) => probation.ends === one),
    );
    expect(ends.map(inTen)).toEqual([6, 3, 1]);
    expect([inTen(all(({ kept }) => kept === 100)), inTen(all(({ withdrawn }) => withdrawn))]).toEqual([6, 5]);
  });

  it("has a branch of three to sixty full members, and mentors as many as the policy asks for", () => {
    const moves = rounds.flatMap((one) => [one.lastMove?.to, ...Object.values(one.moves).map(({ to }) => to)]);
    for (const bodies of [all(({ branch }) => branch), moves.flatMap((body) => body ?? [])]) {
      expect(edges(bodies.map(({ fullMembers }) => fullMembers ?? 0))).toEqual([3, 60]);
      expect(each(bodies.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
        each(["branch", "floating-branch"].flatMap((kind) => [1, 2, 3].map((at) => `${kind} b-${at}`))),
      );
    }
    expect(each(all(({ mentors }) => mentors.map(({ id, fullMember }) => `${id} ${fullMember}`)))).toEqual([
      '["m-1 true","m-2 true"]',
      '["m-1 true"]',
    ]);
    expect(each(all(({ mentors }) => mentors.map(({ side }) => side)).flat())).toEqual(['"origin"', '"residence"']);
  });

  it("moves at none to all of the stages, and at none to all of them entrusts somebody", () => {
    const stages = (of: object) => Object.keys(of).length;
    expect(each(all(({ moves }) => stages(moves)))).toEqual(["0", "1", "2", "3", "4"]);
    expect(each(all(({ entrusted }) => stages(entrusted)))).toEqual(["0", "1", "2", "3"]);
  });

  it("moves at any stage, now and then to another residence, and to either side", () => {
    const moved = all(({ moves }) => Object.values(moves)).flat();
    expect(each(all(({ moves }) => Object.keys(moves)).flat())).toEqual(
      each(["applicant", "activist", "candidate", "probationer"]),
    );
    expect(inTen(all(({ moves }) => Object.keys(moves).length === 0))).toBe(8);
    expect(each(moved.map(({ residence }) => residence))).toEqual(["none", '"r-2"', '"r-3"', '"o-1"'].sort());
    expect(each(moved.map(({ side }) => side))).toEqual(['"origin"', '"residence"']);
    expect(inTen(moved.map(({ side }) => side === "residence"))).toBe(8);
    expect(each(all(({ lastMove }) => lastMove?.side))).toEqual(['"origin"', '"residence"', "none"]);
  });

  it("entrusts any duties at three stages, or none", () => {
    expect(each(all(({ entrusted }) => Object.keys(entrusted)).flat())).toEqual(
      each(["activist", "candidate", "probationer"]),
    );
    for (const stage of ["activist", "candidate", "probationer"] as const)
      expect(each(all(({ entrusted }) => entrusted[stage] ?? []).flat())).toEqual(each(duties));
  });
});
