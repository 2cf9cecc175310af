import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { seed } from "../support/seed.js";
import { bundle } from "./bundle.mjs";
import { collector } from "./collect.mjs";
import { packages } from "./packages.mjs";
import { worlds } from "./world.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The fast-check of the worlds, which is another one than that of vitest. */
const inWorld: typeof fc = packages(collector())("fast-check");

it("each world of the mutation tests draws from the seed that vitest sets", async () => {
  const world = worlds(await bundle(root, []));
  for (const _ of [1, 2]) {
    inWorld.resetConfigureGlobal();
    world();
    const drawn: number[] = [];
    inWorld.assert(inWorld.property(inWorld.integer(), (of) => void drawn.push(of)));
    expect(drawn).toEqual(fc.sample(fc.integer(), { seed, numRuns: 40 }));
  }
});

it("a property that names a seed of its own keeps it", () => {
  const drawn: number[] = [];
  inWorld.assert(
    inWorld.property(inWorld.integer(), (of) => void drawn.push(of)),
    { seed: 1, numRuns: 3 },
  );
  expect(drawn).toEqual(fc.sample(fc.integer(), { seed: 1, numRuns: 3 }));
});
