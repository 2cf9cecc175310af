/** The CPU time in seconds of some work, of all threads, what came before it swept away beforehand. */
export const cpuOf = async (work) => {
  globalThis.gc();
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
