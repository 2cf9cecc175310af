/**
 * The milliseconds of a date of a sheet; nothing where a cell holds none. It is known by what it answers, so that a date
 * from another realm is one too.
 */
export const timeOf = (cell: unknown): number | undefined => {
  if (typeof cell !== "object" || cell === null) return undefined;
  try {
    const time: unknown = "getTime" in cell && typeof cell.getTime === "function" ? cell.getTime() : undefined;
    return typeof time === "number" && Number.isFinite(time) ? time : undefined;
  } catch {
    return undefined; // a cell may throw whatever it is asked
  }
};
