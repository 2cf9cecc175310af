// Keeps what was said, by the name of who said it.

/** @type {Map<string, string[]>} */
const told = new Map();

/** Opens a page for somebody who has said nothing yet. @param {string} name */
export const expectFrom = (name) => {
  if (told.has(name)) throw new Error(`expected twice: ${name}`);
  told.set(name, []);
};

/** Writes a value down. @type {(name: string, value: unknown) => void} */
export const tell = (name, value) => {
  const texts = told.get(name) ?? [];
  told.set(name, texts);
  texts.push(JSON.stringify(brief(value)) ?? String(value));
};

/** Of a policy, what it was made of: the index that was made of it is many times as long. @type {(value: any) => unknown} */
const brief = (value) => {
  if (value?.spec) return { id: value.id, spec: value.spec };
  return value?.policy?.spec ? { ...value, policy: brief(value.policy) } : value;
};

/** The names of those who said nothing. */
export const silent = () => [...told].filter(([, texts]) => texts.length === 0).map(([name]) => name);

/** All that was said. */
export const everything = () => [...told].map(([name, texts]) => ({ name, texts }));
