import type { Body } from "./body.js";
import type { Envelope } from "./envelope.js";
import type { InPart } from "./in-part.js";
import type { StepName } from "./ladder.js";
import type { Carried, Move } from "./step.js";

/**
 * A step known in part, as a ledger or a half-filled form has it. Its name, its day and the kind of body that took it are
 * always there. Every other fact may be missing, at any depth. A day may be known by its month alone (`"2020-03"`), and
 * `on` may be `"unknown"`: the step was taken on a day that nobody wrote down. Every whole step is a told step. Of a minute
 * `because` lists rules, on a step of a transfer it says why the holder changes.
 */
export type Told<K extends string = StepName> = K extends StepName
  ? { readonly step: K; readonly on: string; readonly by: Pick<Body, "kind"> & Partial<Body> } & Envelope & InCarried<K>
  : { readonly step: K };

export type InCarried<K extends StepName> = K extends "transfer"
  ? Omit<InPart<Carried["transfer"]>, "because"> & { readonly because?: Move | readonly string[] }
  : K extends "correct"
    ? { readonly minute?: number; readonly instead?: Told; readonly reason?: string }
    : InPart<Carried[K]>;

/**
 * Something known in part under the type that it has when it is whole. The file keeps it so, for rules see it through a
 * view, which throws where they ask for what is missing.
 */
export const asWhole = <T>(told: InPart<NoInfer<T>>): T => told as T;

/** The key under which a view of something known in part holds what it is a view of. */
export const viewed: unique symbol = Symbol("viewed");

/**
 * What is known of something, where rules are shown a view of it that refuses to answer for what is missing: here a
 * missing fact is `undefined`, for rules that can tell something from the rest.
 */
export const known = <T extends object>(of: T): InPart<T> =>
  (of as { readonly [viewed]?: InPart<T> })[viewed] ?? (of as InPart<T>);
