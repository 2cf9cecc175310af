import { measure } from "./measure.mjs";
import { workloads } from "./workloads.mjs";

const count = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
for (const { title, count: all, inputs, ...rest } of Object.values(workloads)) {
  const made = inputs(Math.min(count, all));
  console.log(title, made.length);
  console.table(await measure(rest.engines, made, rest));
}
