// The test runner: it bundles once in a sandbox, and then knows for every mutant which test files judge it.
import { relative } from "node:path";
import { bundle } from "./bundle.mjs";
import { dryRun } from "./dry-run.mjs";
import { judges, testFiles } from "./files.mjs";
import { filesOf, mutantRun } from "./mutant-run.mjs";
import { ordering } from "./order.mjs";
import { keep, kept } from "./sandbox.mjs";
import { worlds } from "./world.mjs";

/** A runner for the sandbox that the process stands in. @returns {import("@stryker-mutator/api/test-runner").TestRunner} */
export const runner = () => {
  const root = process.cwd();
  const files = testFiles(root);
  const world = once(async () => worlds(kept("bundle.cjs") ?? keep("bundle.cjs", await bundle(root, files))));
  const known = once(recall);
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => void (await world()),
    dryRun: async () => remember(await dryRun(await world(), files)).result,
    mutantRun: async (options) => {
      const { order, learn, reach } = known();
      const mutated = relative(root, options.sandboxFileName).replaceAll("\\", "/");
      const reaching = options.testFilter ? filesOf(options.testFilter) : (reach[options.activeMutant.id] ?? []);
      const judging = reaching.filter((file) => judges(file, mutated));
      return await mutantRun((await world())(), order(judging, mutated), learn, options);
    },
  };
};

/** @typedef {import("./dry-run.mjs").DryRun} DryRun */

/** @param {DryRun} run */
const remember = (run) => {
  keep("dry-run.json", JSON.stringify(run));
  return run;
};

/** What the dry run found out, in whichever worker it was, and an order that begins with how long each file took. */
const recall = () => {
  const { result, reach } = /** @type {DryRun} */ (JSON.parse(kept("dry-run.json") ?? ""));
  const { order, learn } = ordering();
  learn(result.tests);
  return { order, learn, reach };
};

/** What is made when it is first asked for, and kept. @template T @param {() => T} make */
const once = (make) => {
  /** @type {{ readonly made: T } | undefined} */
  let kept;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
};
