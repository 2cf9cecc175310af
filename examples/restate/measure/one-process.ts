// One process of a measurement: it audits a part of a file, or files careers in memory, and says how much it did and how long it took.
import { createReadStream } from "node:fs";
import { career } from "../src/made-up.js";
import { office } from "../src/office.js";
import { tallyOf } from "../src/tally.js";

const tasks = {
  /** Audits a run of bytes; what is counted are files. */
  audit: async (path: string, start: string, end: string): Promise<number> =>
    (await tallyOf(createReadStream(path, { start: Number(start), end: Number(end) - 1 }), office)).files,

  /** Files whole careers, from data to data; what is counted are steps. */
  submit: async (careers: string): Promise<number> => {
    const steps = await career();
    for (let at = 0; at < Number(careers); at++) {
      let minutes: unknown = [];
      for (const step of steps) {
        const answer = office.submit(office.policy, minutes, step);
        if (answer.ok) minutes = answer.dossier.minutes;
      }
    }
    return steps.length * Number(careers);
  },
};

const [task, ...args] = process.argv.slice(2);
const [one = "", two = "", three = ""] = args;
const cpu = process.cpuUsage();
const began = performance.now();
const done = task === "audit" ? await tasks.audit(one, two, three) : await tasks.submit(one);
const { user, system } = process.cpuUsage(cpu);
process.send?.({ done, seconds: (performance.now() - began) / 1_000, cpu: (user + system) / 1_000_000 });
