// Notes what is touched while somebody is watched, and throws at whoever touches it.

/** @type {Map<string, number>} */
const touched = new Map();
let armed = false;

/** Every name that has a trap. @type {string[]} */
export const names = [];

/** A trap by its name, to be stepped into. Node itself may: its loader reads the environment. @param {string} name */
export const trap = (name) => {
  names.push(name);
  return () => {
    if (!armed || stepping().includes("node:internal")) return;
    touched.set(name, (touched.get(name) ?? 0) + 1);
    throw new Error(`touched: ${name}`);
  };
};

/** The line of code that stepped in: the first one on the stack that is not of a trap. */
const stepping = () => {
  const [, ...lines] = (new Error().stack ?? "").split("\n");
  return lines.find((line) => !/\/trap\/(watch|on)\.mjs:/.test(line)) ?? "";
};

/** Runs something with all traps armed, and says afterwards on stderr what was touched, and how often. @type {<T>(part: string, run: () => Promise<T>) => Promise<T>} */
export const watched = async (part, run) => {
  touched.clear();
  armed = true;
  try {
    return await run();
  } finally {
    armed = false;
    process.stderr.write(`touched ${JSON.stringify({ part, touched: Object.fromEntries(touched) })}\n`);
  }
};
