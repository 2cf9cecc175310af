import { compared } from "./agree/compared.mjs";
import { bentFiles } from "./agree/inputs.mjs";
import * as jsonLogicEngine from "./engines/json-logic-engine.mjs";
import * as jsonRulesEngine from "./engines/json-rules-engine.mjs";
import * as zen from "./engines/zen.mjs";

const count = Number(process.argv[2] ?? 5_000);
const inputs = bentFiles(count, 20_260_511);

for (const engine of [jsonRulesEngine, zen, jsonLogicEngine]) {
  const { differing, seen } = await compared(engine, inputs);
  const verdicts = ["grant", "defer", "deny", "bar"].map((verdict) => `${verdict} ${seen.get(verdict) ?? 0}`);
  console.log(`${engine.name} ${engine.version}: ${differing.length} of ${count} differ; ${verdicts.join(", ")}`);
  console.log(`  ${seen.size - verdicts.length} kinds of reasons seen`);
  if (differing.length > 0) {
    console.log(JSON.stringify(differing[0], undefined, 2));
    process.exitCode = 1;
  }
}
