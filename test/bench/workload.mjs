import { agree } from "./agree.mjs";
import { measure } from "./measure.mjs";
import { tell } from "./tell.mjs";
import { workloads } from "./workloads.mjs";

/**
 * One workload, in a process of its own, so that the compiler has seen nothing else: its inputs are made, all engines
 * are held against each other, and only then are they measured. Usage: `node workload.mjs w1 [inputs] [slowest]`, where
 * `slowest` is how many inputs a slow engine has to agree on.
 */
const [name, most = "Infinity", slowest = "Infinity"] = process.argv.slice(2);
const { title, count, inputs: make, engines, leftOut, taste } = await workloads[name]();
const inputs = make(Math.min(count, Number(most)));
const agreed = await agree(engines, inputs, Number(slowest));
const rows = await measure(engines, inputs, { taste });
tell({ title, inputs: inputs.length, agreed, leftOut, rows });
