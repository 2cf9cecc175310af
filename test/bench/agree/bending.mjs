/** One of a list, by chance. */
export const pick = (below, list) => list[below(list.length)];

/** The steps with each one of a name changed or left as it is, by chance. */
export const changed = (name, change) => (file, below) => ({
  ...file,
  steps: file.steps.map((step) => (step.step === name && below(2) === 0 ? { ...step, ...change(below, step) } : step)),
});

/** The steps with one more at the end, on the day of the meeting. */
export const added = (make) => (file, below) => ({
  ...file,
  steps: [...file.steps, { by: { kind: "committee", id: "c-4" }, on: file.step.on, ...make(below) }],
});

/** The steps without those of a name. */
export const without = (name) => (file) => ({ ...file, steps: file.steps.filter(({ step }) => step !== name) });

/** The meeting itself changed. */
export const meeting = (change) => (file, below) => ({ ...file, step: { ...file.step, ...change(below, file.step) } });

/** The meeting with another ballot. */
export const ballot = (change) => meeting((below, step) => ({ ballot: { ...step.ballot, ...change(below) } }));
