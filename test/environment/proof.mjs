// Says on stderr in what environment a process really runs, so that no setting is believed that had no effect.

/** How many calls fit on the stack. @returns {number} */
const depth = () => {
  try {
    return 1 + depth();
  } catch {
    return 1;
  }
};

/** By what name or code something is thrown, or `nothing`. @param {() => unknown} run */
const thrown = (run) => {
  try {
    run();
    return "nothing";
  } catch (error) {
    const { code, name } = /** @type {NodeJS.ErrnoException} */ (error);
    return code ?? name;
  }
};

/** Minutes between the local clock and UTC. @param {number} month */
const offset = (month) => new Date(Date.UTC(2026, month, 15)).getTimezoneOffset() || 0;

/** What the default locale makes of a number and of a day. */
const spoken = () => [
  (1234.5).toLocaleString(),
  new Date(Date.UTC(2026, 5, 15, 12)).toLocaleDateString(undefined, { dateStyle: "full", timeZone: "UTC" }),
];

const proof = {
  node: process.versions.node,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  offsets: [0, 6].map(offset),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  spoken: spoken(),
  frozen: [Object.prototype, Array.prototype, Map.prototype, JSON, Math].every(Object.isFrozen),
  proto: thrown(() => Reflect.get({}, "__proto__")),
  eval: thrown(() => new Function("return 1")),
  depth: depth(),
};

process.stderr.write(`proof ${JSON.stringify(proof)}\n`);
