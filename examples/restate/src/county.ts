import { createReadStream } from "node:fs";
import * as restate from "@restatedev/restate-sdk";
import * as z from "zod";
import type { Office } from "./office.js";
import { type Part, partsOf } from "./parts.js";
import { sumOf, type Tally, tallyOf } from "./tally.js";

const partSchema = z.strictObject({ path: z.string(), start: z.int(), end: z.int() });

/** The files of a county, a line each; the size of a part in bytes; and how many parts are under way at once. */
const countySchema = z.strictObject({ path: z.string(), size: z.int().min(1), window: z.int().min(1) });

/** Audits one part. The engine keeps the answer of each part, and asks again for one whose worker died. */
export const partOf = (office: Office) =>
  restate.service({
    name: "part",
    handlers: {
      audit: restate.handlers.handler(
        { input: restate.serde.schema(partSchema), ingressPrivate: true },
        (_: restate.Context, { path, start, end }: Part): Promise<Tally> =>
          tallyOf(createReadStream(path, { start, end: end - 1 }), office),
      ),
    },
  });

type PartService = ReturnType<typeof partOf>;

/** How far an audit is. */
interface Kept {
  done: number;
  of: number;
}

/** Audits a county by windows of parts: where one file is cut is kept, and so is the answer of every part. */
export const county = restate.object({
  name: "county",
  handlers: {
    audit: restate.handlers.object.exclusive(
      { input: restate.serde.schema(countySchema) },
      async (ctx: restate.ObjectContext<Kept>, { path, size, window }): Promise<Tally> => {
        const parts = await ctx.run("cut", () => partsOf(path, size));
        const tallies: Tally[] = [];
        ctx.set("of", parts.length);
        for (let at = 0; at < parts.length; at += window) {
          const part = ctx.serviceClient<PartService>({ name: "part" });
          const calls = parts.slice(at, at + window).map((one) => part.audit(one));
          tallies.push(...(await restate.RestatePromise.all(calls)));
          ctx.set("done", tallies.length);
        }
        return sumOf(tallies);
      },
    ),

    /** How many parts are done, of how many. */
    progress: restate.handlers.object.shared(async (ctx: restate.ObjectSharedContext<Kept>) => ({
      done: (await ctx.get("done")) ?? 0,
      of: (await ctx.get("of")) ?? 0,
    })),
  },
});

export type County = typeof county;
