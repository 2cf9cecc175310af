const files = ["json-logic-engine", "json-rules-engine", "zen"];

/** The rule engines that can be loaded here, and by name those that cannot: one of them is native code. */
export const ruleEngines = async () => {
  const loaded = await Promise.allSettled(files.map((file) => import(`./engines/${file}.mjs`)));
  return {
    engines: loaded.flatMap(({ value }) => (value === undefined ? [] : [{ ...value, isSlow: value.async === true }])),
    leftOut: files.filter((_, at) => loaded[at].status === "rejected"),
  };
};
