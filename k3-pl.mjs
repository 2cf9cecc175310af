import initProlog from "swipl-wasm";
import { readFileSync } from "node:fs";
const [parts, goal] = process.argv.slice(2);
const { FS, prolog } = await initProlog({ arguments: ["-q"] });
const text = parts.split(",").map((p) => readFileSync(`test/differential/prolog/${p}.pl`, "utf8")).join("\n");
FS.writeFile("/x.pl", text);
prolog.query("consult('/x.pl')").once();
const r = prolog.query(`with_output_to(string(S), forall((${goal}), true))`).once();
console.log(r.S?.v ?? r.S ?? r);
