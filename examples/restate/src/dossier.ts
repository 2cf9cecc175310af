import * as restate from "@restatedev/restate-sdk";
import { explain, type Minute, replay, type Verdict } from "fazhan";
import * as z from "zod";
import type { Office } from "./office.js";
import { daysUntil, type Reminder, reminderSchema, remindersOf } from "./reminders.js";

/** What the engine keeps of a file. */
interface Kept {
  minutes: readonly Minute[];
  /** The timers that wait, by the id of their reminder: the delayed call that each one is. */
  timers: Readonly<Record<string, restate.InvocationId>>;
  /** What the file was reminded of, oldest first. */
  reminded: readonly Reminder[];
}

/** What became of a step. */
export interface Filed {
  readonly verdict: Verdict;
  /** How many minutes the file has now: the `seen` of the next step. */
  readonly version: number;
  readonly says: string;
}

/** The step is anything: the library reads it. It has no clock, and so the day comes with the request. */
const filing = z.strictObject({ step: z.unknown(), seen: z.int().min(0).exactOptional(), today: z.iso.date() });

const reminderSerde = restate.serde.schema(reminderSchema);

/** One virtual object for each file. The engine lets one writer at a time in, and keeps what it set. */
export const dossierOf = ({ policy, submit, dayLength }: Office) => {
  const { exclusive, shared } = restate.handlers.object;

  /** Sets the timers that the file wants now, and cancels those it no longer wants. */
  const setTimers = async (ctx: restate.ObjectContext<Kept>, wanted: readonly Reminder[], today: string) => {
    const waiting = (await ctx.get("timers")) ?? {};
    const reminded = new Set((await ctx.get("reminded"))?.map(({ id }) => id));
    const timers: Record<string, restate.InvocationId> = {};
    for (const reminder of wanted.filter(({ id }) => !reminded.has(id))) {
      timers[reminder.id] = waiting[reminder.id] ?? (await remindLater(ctx, reminder, today));
    }
    for (const [id, timer] of Object.entries(waiting)) if (!(id in timers)) ctx.cancel(timer);
    ctx.set("timers", timers);
  };

  /** A timer is a delayed call to the file itself, which the engine keeps on its disk. */
  const remindLater = (ctx: restate.ObjectContext<Kept>, parameter: Reminder, today: string) =>
    ctx.genericSend({
      service: "dossier",
      method: "remind",
      key: ctx.key,
      parameter,
      inputSerde: reminderSerde,
      delay: daysUntil(parameter.due, today) * dayLength,
    }).invocationId;

  return restate.object({
    name: "dossier",
    handlers: {
      /** Judges a step, and stores its minute and its timers. */
      submit: exclusive(
        { input: restate.serde.schema(filing) },
        async (ctx: restate.ObjectContext<Kept>, { step, seen, today }): Promise<Filed> => {
          const answer = submit(policy, (await ctx.get("minutes")) ?? [], step, { seen });
          if (!answer.ok) throw refusal(answer.problems);
          const { decision, dossier } = answer;
          ctx.set("minutes", dossier.minutes);
          await setTimers(ctx, remindersOf(policy, dossier, today), today);
          return { verdict: decision.verdict, version: dossier.minutes.length, says: explain(decision, "en") };
        },
      ),

      /** A deadline has come. A program of yours would write to somebody here. */
      remind: exclusive(
        { input: reminderSerde, ingressPrivate: true },
        async (ctx: restate.ObjectContext<Kept>, reminder: Reminder) => {
          const { [reminder.id]: _, ...timers } = (await ctx.get("timers")) ?? {};
          ctx.set("reminded", [...((await ctx.get("reminded")) ?? []), reminder]);
          ctx.set("timers", timers); // the last: `read` may look in between
        },
      ),

      /** The file as it is kept, without waiting for a writer. */
      read: shared(async (ctx: restate.ObjectSharedContext<Kept>) => {
        const minutes = (await ctx.get("minutes")) ?? [];
        const timers = Object.keys((await ctx.get("timers")) ?? {}).sort();
        return { minutes, stage: replay(minutes).stage, timers, reminded: (await ctx.get("reminded")) ?? [] };
      }),
    },
  });
};

/** What the client is told: an answer that no retry changes. */
const refusal = (problems: readonly { readonly path: string; readonly code: string }[]): restate.TerminalError => {
  const message = problems.map(({ path, code }) => `${path} ${code}`).join(", ");
  return new restate.TerminalError(message, { errorCode: message === "file stale" ? 409 : 400 });
};

export type Dossier = ReturnType<typeof dossierOf>;
