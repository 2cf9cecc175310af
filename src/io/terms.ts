import * as z from "zod";
import type { TermChanges } from "../rules/terms.js";

const count = z.int().min(0).max(1_000_000);
const quantity = z.strictObject({ unit: z.enum(["count", "months", "days", "working-days", "hours"]), count });
const share = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("at-least"), part: count, whole: count }),
    z.strictObject({ kind: z.literal("more-than"), part: count, whole: count }),
  ])
  .exactOptional();
const minimum = z.strictObject({ kind: z.literal("minimum"), of: quantity }).exactOptional();
const maximum = z.strictObject({ kind: z.literal("maximum"), of: quantity }).exactOptional();
const listed = z
  .strictObject({ kind: z.literal("listed"), items: z.array(z.string().max(100)).max(100) })
  .exactOptional();
const choice = z.strictObject({ kind: z.literal("choice"), value: z.string().max(100) }).exactOptional();

const subject = <T extends z.ZodRawShape>(terms: T) => z.strictObject(terms).exactOptional();

/** Changes of terms as data from outside, by subject and name. Whether they may stand is for the policy to say. */
export const termsSchema: z.ZodType<TermChanges> = z.strictObject({
  applicant: subject({ age: minimum, doors: choice }),
  talk: subject({ within: maximum }),
  mentors: subject({ fewest: minimum, most: maximum }),
  cultivation: subject({ lasts: minimum, reviewedEvery: maximum, filedWithin: maximum }),
  nomination: subject({ opinions: listed, notice: minimum }),
  sponsors: subject({ fewest: minimum, most: maximum }),
  training: subject({ days: minimum, hours: minimum }),
  prereview: subject({ leavingWithin: minimum, meetingWithin: maximum }),
  branch: subject({ fullMembers: minimum }),
  ballot: subject({ quorum: share, majority: share }),
  approval: subject({ within: maximum, atMost: maximum, by: choice }),
  oath: subject({ within: maximum }),
  conversion: subject({ opinions: listed, decidedWithin: maximum, effective: choice }),
  extension: subject({ shortest: minimum, longest: maximum, times: maximum }),
  postponement: subject({ longest: maximum }),
  archive: subject({ papers: listed }),
  poll: subject({
    returned: share,
    ballots: minimum,
    passMark: share,
    floor: share,
    fresh: maximum,
    deferral: minimum,
    refusal: minimum,
    deferrals: maximum,
  }),
  investigation: subject({ cells: listed, fresh: maximum }),
  lead: subject({ side: choice }),
});
