import type * as z from "zod";

/** Whether a check of zod is the one that a day exists, which a JSON Schema has as a pattern. */
export const isDayCheck = ({ _zod: { def } }: z.core.$ZodCheck): boolean => {
  const { code } = (def as z.core.$ZodCustomDef).params ?? {}; // no other kind of check has params
  return code === "not-a-day";
};

const months = "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])";
const leapYear = "([0-8]\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[1357][26])00)";

const existing = `(?!0000)([0-8]\\d{3}-(${months})|${leapYear}-02-29)`;

/** Every day and every month that exists in the years 0001 to 8999, or that the day is not known. */
export const toldDayPattern = `^(${existing}|(?!0000)[0-8]\\d{3}-(0[1-9]|1[0-2])|unknown)$`;
