/** Stands wherever a text can stand in hostile input, and must never be repeated. It could be no id of a rule. */
export const canary = "Kanarie 7f3a9c";

/** What a hostile getter or proxy throws; only those who go through its items may pass it on. */
export const own = "thrown by the input itself";

const throwing = (): never => {
  throw new Error(own);
};
const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set", "apply"] as const;

/** Answers itself, whatever it is asked, but for `then`: waiting for a promise that never comes is no hang of ours. */
const mirror = (): unknown => {
  const self: unknown = new Proxy(() => self, {
    get: (_, key) => (key === "then" ? undefined : self),
    apply: () => self,
    ownKeys: () => ["prototype"],
  });
  return self;
};

const loop = (): unknown => {
  const self = { [canary]: canary, self: null as unknown };
  self.self = self;
  return self;
};

const nested = (depth: number): unknown => {
  let value: unknown = canary;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};

/** Days of all bad forms. */
export const days: readonly string[] = [
  "2026-02-29",
  "2026-02-30",
  "2026-13-01",
  "2026-00-00",
  "0000-00-00",
  "0000-01-01",
  "9999-12-31",
  "10000-01-01",
  "+012026-01-01",
  "-000001-01-01",
  "2026-1-1",
  "2026/01/01",
  "2026-01-01T00:00:00Z",
  "2026-01-01 ",
  "2026-01-01\n",
  "20260101",
  "01.01.2026",
  "２０２６-０１-０１",
  "2026年1月1日",
  "1e99-01-01",
  "9e99-99-99",
  "0x10-01-01",
  "Infinity",
  "NaN",
  "",
  "today",
];

/** Texts that end, turn around or flood what they are put into. */
export const injections: readonly string[] = [
  "a\nb",
  "a\rb\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  "a;b,c:d\\n",
  `"'><script>alert(1)</script>&amp;<!-- --> ]]>`,
  "`$\u007bx}` %% --> click a href",
  "=cmd|' /C calc'!A0",
  "\u2028\u2029\u0085",
  "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069",
  "\ud800",
  "\udc00\ud800",
  "\0\u0001\u001f\u007f",
  "\ufeff\u200b\u200d",
  `e${"\u0301".repeat(100_000)}`,
  "a\u0300\u0316".repeat(10_000),
  "字".repeat(100_000),
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
];

/** Numbers that a type takes and nobody means. */
export const numbers: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  -1,
  0.5,
  1e-300,
  1e308,
  -1e308,
  1e15,
  2 ** 53,
  2 ** 31,
  1e21,
];

/** Everything that could be handed to a function, by name, each made anew. */
export const hostile: readonly (readonly [name: string, make: () => unknown])[] = [
  ["nothing", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ...numbers.map((number) => [`the number ${Object.is(number, -0) ? "-0" : number}`, () => number] as const),
  ["a big integer", () => 10n ** 30n],
  ["a symbol", () => Symbol(canary)],
  ["a function", () => () => canary],
  ["a function that throws", () => throwing],
  ["the canary", () => canary],
  ["a long text", () => canary.repeat(10_000)],
  ...injections.map((text) => [`the text ${JSON.stringify(text.slice(0, 20))}`, () => text] as const),
  ...days.map((day) => [`the day ${JSON.stringify(day)}`, () => day] as const),
  ["an empty object", () => ({})],
  ["an object of the canary", () => ({ [canary]: canary, id: canary, step: canary, stage: canary, kind: canary })],
  ["an object without a prototype", () => Object.assign(Object.create(null), { [canary]: canary })],
  [
    "an own __proto__",
    () => JSON.parse(`{"__proto__":{"polluted":"${canary}"},"constructor":{"prototype":{"polluted":1}}}`),
  ],
  ["an object whose toString throws", () => ({ toString: throwing, valueOf: throwing, toJSON: throwing, length: 3 })],
  ["a length that cannot be compared", () => ({ length: { valueOf: 1, toString: 1 }, size: Object.create(null) })],
  ["getters that throw", () => Object.defineProperties({}, getters)],
  ["a frozen object", () => Object.freeze({ [canary]: Object.freeze([canary]) })],
  ["an object in itself", loop],
  ["a thousand levels", () => nested(1_000)],
  ["an empty list", () => []],
  ["a list of the canary", () => [canary, [canary], { [canary]: canary }]],
  ["a list of nothing", () => [null, undefined]],
  ["a list with holes", () => Object.assign(new Array(3), { 2: canary })],
  ["a list of many holes", () => new Array(100_000)],
  ["a list-like object", () => ({ length: 1e9, 0: canary })],
  ["a date", () => new Date(Number.NaN)],
  ["a map", () => new Map([[canary, canary]])],
  ["bytes", () => new Uint8Array([0xff, 0xfe, 0x80])],
  ["numbers below zero", () => new Int8Array([-1])],
  ["an expression", () => /(a+)+$/],
  ["an error", () => new Error(canary)],
  ["a promise", () => Promise.resolve(canary)],
  ["a revoked proxy", revoked],
  ["a proxy that throws", () => new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, throwing])))],
  ["a list proxy that throws", () => new Proxy([], Object.fromEntries(traps.map((trap) => [trap, throwing])))],
  ["a proxy that answers itself", mirror],
  ["boxed text", () => new String(canary)],
];

const getters: PropertyDescriptorMap = Object.fromEntries(
  ["id", "on", "step", "stage", "spec", "minutes", "kind", "length", "editions", "by"].map((key) => [
    key,
    { get: throwing, enumerable: true },
  ]),
);

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
