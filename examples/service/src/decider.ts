import { type Command, CommandHandler, type Event, type EventStore, IllegalStateError } from "@event-driven-io/emmett";
import { type Dossier, evolve, explain, judge, type Minute, type Policy, replay, type Told } from "fazhan";

/** A step that somebody wants to take, as a command: whole, or as far as it is known. */
export type Take = Command<"take", { readonly step: Told }>;

/** A minute, as an event. What was deferred or denied is minuted, too. */
export type Minuted = Event<"minuted", { readonly minute: Minute }>;

/**
 * The library in the shape of a decider, as event sourcing calls it: `decide` makes an event of a command, `evolve` folds
 * it in. Both only pass on what the library's `judge` and `evolve` say. A barred step leaves no event; emmett says so by an error.
 */
export const deciderOf = (policy: Policy) => ({
  initialState: (): Dossier => replay([]),
  evolve: (dossier: Dossier, { data }: Minuted): Dossier => evolve(dossier, data.minute),
  decide: ({ data }: Take, dossier: Dossier): Minuted => {
    const decision = judge(policy, dossier, data.step);
    if (decision.minute === undefined) throw new IllegalStateError(explain(decision, "en"));
    return { type: "minuted", data: { minute: decision.minute } };
  },
});

/** Takes a step in the stream of a file, for somebody who looked at `seen` of its minutes; an older look is a conflict. */
export const handlerOf = (policy: Policy) => {
  const decider = deciderOf(policy);
  const handle = CommandHandler(decider);
  return (events: EventStore, file: string, step: Told, seen: number) =>
    handle(events, `file-${file}`, (dossier) => decider.decide({ type: "take", data: { step } }, dossier), {
      expectedStreamVersion: BigInt(seen), // 0n, not STREAM_DOES_NOT_EXIST: the README says why
    });
};
