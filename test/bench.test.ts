import { expect, test } from "vitest";

/** The benchmark is a package of its own, in plain JavaScript; none of what is compared here needs its dependencies. */
const bench = (file: string) => import(new URL(`./bench/${file}`, import.meta.url).href);

const { cases } = await bench("inputs/w1.mjs");
const { careers } = await bench("inputs/w2.mjs");
const library = await bench("engines/fazhan.mjs");
const byHand = await bench("engines/hand.mjs");
const { same } = await bench("agree.mjs");

const admits = cases(600);
const careersOf = careers(100);

test("the code that the library is measured against gives the same findings", () => {
  const ours = library.judging.prepare(admits);
  const theirs = byHand.judging.prepare(admits);
  for (const at of admits.keys()) {
    const { verdict, findings } = ours(at);
    expect(same({ verdict, findings }, theirs(at)), admits[at].dossier.person.id).toBe(true);
  }
});

test("the code that the library is measured against files the same dossiers", () => {
  const ours = library.replaying.prepare(careersOf);
  const theirs = byHand.replaying.prepare(careersOf);
  for (const at of careersOf.keys()) expect(same(ours(at), theirs(at)), careersOf[at][0].person.id).toBe(true);
});

test("each verdict is the answer to at least one in ten of the cases measured", () => {
  const judge = library.judging.prepare(admits);
  const verdicts = admits.map((_: unknown, at: number) => judge(at).verdict);
  for (const verdict of ["grant", "defer", "deny", "bar"])
    expect(verdicts.filter((one: string) => one === verdict).length).toBeGreaterThanOrEqual(admits.length / 10);
});

test("most of the careers measured end with a member", () => {
  const replay = library.replaying.prepare(careersOf);
  const stages = careersOf.map((_: unknown, at: number) => replay(at).stage);
  expect(stages.filter((stage: string) => stage === "member").length).toBeGreaterThan(careersOf.length / 2);
});
