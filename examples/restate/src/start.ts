// A file, its reminders and the audit of a county on the engine, with a worker killed on the way. Everything is made up.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { clientsOf, sentUnder, under } from "./clients.js";
import { type Machine, withMachine } from "./machine.js";
import { career, writeCounty } from "./made-up.js";
import { office } from "./office.js";
import { tallyOf } from "./tally.js";
import { until } from "./until.js";

const refused = (error: Error): string => error.message.replace("\n", " ");

const firstLine = (text: string): string => text.slice(0, text.indexOf("\n"));

/** Files eight steps of a career, and one of them again. A day lasts twenty milliseconds. */
const keepOneFile = async ({ engine }: Machine): Promise<void> => {
  const file = clientsOf(engine).dossier("f-1");
  const steps = (await career()).slice(0, 8);
  for (const [seen, step] of steps.entries()) {
    const { says } = await file.submit({ step, seen, today: step.on }, under(`f-1 ${seen}`));
    console.log(`  ${firstLine(says)}; timers: ${(await file.read()).timers.join(", ") || "none"}`);
  }
  const [apply] = steps;
  if (apply === undefined) throw new Error("the career has no steps");
  const again = await file.submit({ step: apply, seen: 0, today: apply.on }, under("f-1 0"));
  console.log(
    `the first request again: ${firstLine(again.says)}; ${(await file.read()).minutes.length} minutes on file`,
  );
  const stale = await file.submit({ step: apply, seen: 0, today: apply.on }).then(String, refused);
  console.log(`the same as a new request: ${stale}`);
  const { reminded } = await until(
    () => file.read(),
    ({ timers }) => timers.length === 0,
  );
  for (const { due, rule } of reminded) console.log(`reminded on ${due}: ${rule}`);
};

/** Audits 6,000 files, and kills the worker when a third of the parts is done. */
const auditACounty = async ({ engine, folder, startWorker }: Machine, kill: () => Promise<void>): Promise<void> => {
  const path = join(folder, "county.ndjson");
  await writeCounty(path, 6_000, office.policy);
  const { county, countySend, result } = clientsOf(engine);
  const audit = await countySend("c-1").audit({ path, size: 2 ** 19, window: 4 }, sentUnder("c-1 2026"));
  const { done, of } = await until(
    () => county("c-1").progress(),
    ({ done, of }) => done > 0 && done >= of / 3,
  );
  await kill();
  console.log(`the worker was killed when ${done} of ${of} parts were done; another one goes on`);
  await startWorker();
  const found = await result(audit);
  console.log(`${found.files} files, ${found.irregular.length} irregular, ${found.unreadable} unreadable`);
  const alone = await tallyOf(createReadStream(path), office);
  console.log(`one process finds ${isDeepStrictEqual(found, alone) ? "the same" : "something else"}`);
};

await withMachine(async (machine) => {
  const worker = await machine.startWorker({ env: { DAY: "20" } });
  console.log("a file of one person");
  await keepOneFile(machine);
  console.log("the audit of a county");
  await auditACounty(machine, worker.kill);
});
