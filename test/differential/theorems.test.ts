import { afterAll, beforeAll, expect, test } from "vitest";
import { anyRemedy } from "./theorems/any-remedy.js";
import { ballots } from "./theorems/ballots.js";
import { half, mark, meets, poll } from "./theorems/law.js";
import { polls } from "./theorems/polls.js";
import { remedies } from "./theorems/remedies.js";
import { shares } from "./theorems/shares.js";
import { isProved, type Theorem } from "./theorems/theorem.js";
import { startZ3 } from "./theorems/z3.js";

const theorems = [...polls, ...ballots, ...shares, ...remedies, ...anyRemedy];

let z3: Awaited<ReturnType<typeof startZ3>>;
beforeAll(async () => {
  z3 = await startZ3();
});
afterAll(() => z3.stop());

test("there are 36 theorems, each with a name of its own", () => {
  expect(new Set(theorems.map(({ name }) => name)).size).toBe(36);
});

for (const theorem of theorems)
  test(`${theorem.name}: ${theorem.says}`, async () => {
    expect(await isProved(z3.logic, theorem)).toBe(true);
  });

const someone = (name: string) => z3.logic.Int.const(name);
const given: Theorem["given"] = () => [someone("some").ge(0), someone("some").le(someone("all")), someone("all").gt(0)];
const claimed = (follows: Extract<Theorem, { kind: "always" }>["follows"]) =>
  isProved(z3.logic, { name: "claimed", says: "", kind: "always", given, follows });

test("what is not so is not proved: a gap, a mark beyond its edge, a majority of half", async () => {
  const [some, all] = [someone("some"), someone("all")];
  expect(await claimed(({ Or }) => Or(some.mul(100).lt(all.mul(80)), some.mul(100).gt(all.mul(80))))).toBe(false);
  expect(await claimed((logic) => logic.Iff(meets(logic, mark, some, all), poll(logic, some, all).ge(1)))).toBe(false);
  expect(await claimed((logic) => logic.Iff(meets(logic, half, some, all), some.mul(2).ge(all)))).toBe(false);
});

test("nothing is proved of what cannot be", async () => {
  const impossible: Theorem["given"] = () => [someone("some").lt(0), someone("some").gt(0)];
  const anything = { name: "anything", says: "", kind: "always", follows: () => someone("all").gt(0) } as const;
  expect(await isProved(z3.logic, { ...anything, given: impossible })).toBe(false);
});
