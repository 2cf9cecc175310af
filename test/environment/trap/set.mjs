// Sets the traps: clocks, chance, the locale, the environment, the network, timers. For `node --import`.
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { onCall, onRead, onUse } from "./on.mjs";
import { names, watched } from "./watch.mjs";

const web = Object.getPrototypeOf(globalThis.crypto);
const typed = Object.getPrototypeOf(Uint8Array).prototype;
const ofDate = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString", "getTimezoneOffset", "toString"];
const ofText = ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"];
const timers = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"];

/** Methods that are known by themselves, whoever keeps them. @type {readonly (readonly [string, object, readonly string[]])[]} */
const methods = [
  ["Date", Date, ["now", "parse", "UTC"]],
  ["Date.prototype", Date.prototype, ofDate],
  ["String.prototype", String.prototype, ofText],
  ["Array.prototype", Array.prototype, ["toLocaleString"]],
  ["Number.prototype", Number.prototype, ["toLocaleString"]],
  ["BigInt.prototype", BigInt.prototype, ["toLocaleString"]],
  ["Object.prototype", Object.prototype, ["toLocaleString"]],
  ["TypedArray.prototype", typed, ["toLocaleString"]],
  ["Math", Math, ["random"]],
  ["Crypto.prototype", web, ["getRandomValues", "randomUUID"]],
  ["node:crypto", crypto, ["randomBytes", "randomFillSync", "randomInt", "randomUUID"]],
  ["performance", performance, ["now", "mark"]],
  ["process", process, ["hrtime", "uptime", "nextTick", "cwd", "memoryUsage"]],
  ["a kept", globalThis, ["fetch", ...timers]],
];
for (const [label, owner, all] of methods) for (const name of all) onCall(owner, name, `${label}.${name}`);
syncBuiltinESMExports();

// What somebody kept from before the traps were armed is caught when it is used.
Object.defineProperty(process, "env", { value: onUse(process.env, "process.env") });
const kept = { Date: onUse(Date, "a kept Date"), Intl: onUse(Intl, "a kept Intl") };
for (const [name, value] of Object.entries(kept))
  Object.defineProperty(globalThis, name, { value, configurable: true });

// Of the rest, the name alone is enough.
const globals = ["Date", "Intl", "fetch", ...timers, "performance", "crypto", "process", "console"];
for (const name of [...globals, "WeakRef", "FinalizationRegistry"]) if (name in globalThis) onRead(globalThis, name);

Object.assign(globalThis, { [Symbol.for("watched")]: watched, [Symbol.for("traps")]: names });
