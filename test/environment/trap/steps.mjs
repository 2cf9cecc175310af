// Steps into every trap, and says of each whether it sprang. What is named here was kept before the traps were armed.
import { randomBytes, randomFillSync, randomInt, randomUUID } from "node:crypto";

const { Date: KeptDate, Intl: KeptIntl, performance: clock, process: host, crypto: web, fetch: ask } = globalThis;
const { setTimeout: later, setInterval: often, setImmediate: soon, queueMicrotask: next } = globalThis;
const { now, parse, UTC } = Date;
const { random } = Math;
const date = new Date(0);

/** The methods of something, each called on it. @type {(label: string, on: any, ...methods: string[]) => [string, () => unknown][]} */
const calls = (label, on, ...methods) => methods.map((name) => [`${label}.${name}`, () => on[name]()]);

/** Names of globals, each read. @type {(...names: string[]) => [string, () => unknown][]} */
const reads = (...names) => names.map((name) => [name, () => Reflect.get(globalThis, name)]);

/** @type {Record<string, () => unknown>} */
const steps = {
  ...Object.fromEntries([
    ...calls("Date", { now, parse, UTC }, "now", "parse", "UTC"),
    ...calls("Date.prototype", date, "toLocaleString", "toLocaleDateString", "toLocaleTimeString"),
    ...calls("Date.prototype", date, "getTimezoneOffset", "toString"),
    ...calls("String.prototype", "a", "localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"),
    ...calls("Array.prototype", [1], "toLocaleString"),
    ...calls("Number.prototype", 1, "toLocaleString"),
    ...calls("BigInt.prototype", 1n, "toLocaleString"),
    ...calls("Object.prototype", {}, "toLocaleString"),
    ...calls("TypedArray.prototype", new Uint8Array(1), "toLocaleString"),
    ...calls("Math", { random }, "random"),
    ...calls("Crypto.prototype", web, "getRandomValues", "randomUUID"),
    ...calls("node:crypto", { randomBytes, randomFillSync, randomInt, randomUUID }, "randomBytes", "randomFillSync"),
    ...calls("node:crypto", { randomInt, randomUUID }, "randomInt", "randomUUID"),
    ...calls("performance", clock, "now", "mark"),
    ...calls("process", host, "hrtime", "uptime", "nextTick", "cwd", "memoryUsage"),
    ...reads("Date", "Intl", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"),
    ...reads("performance", "crypto", "process", "console", "WeakRef", "FinalizationRegistry"),
  ]),
  "a kept Date": () => new KeptDate(),
  "a kept Intl": () => KeptIntl.NumberFormat,
  "a kept.fetch": () => ask("data:,"),
  "a kept.setTimeout": () => later(String, 0),
  "a kept.setInterval": () => often(String, 0),
  "a kept.setImmediate": () => soon(String),
  "a kept.queueMicrotask": () => next(String),
  "process.env": () => Object.keys(host.env),
};

/** @param {string} name */
const sprang = async (name) => {
  const { [Symbol.for("watched")]: watched } = /** @type {any} */ (globalThis);
  const thrown = await watched(name, async () => steps[name]?.()).catch((/** @type {Error} */ { message }) => message);
  return thrown === `touched: ${name}`;
};

const { [Symbol.for("traps")]: names } = /** @type {any} */ (globalThis);
for (const name of names) console.log(name, (await sprang(name)) ? "sprang" : "did not spring");
