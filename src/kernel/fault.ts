/**
 * What the library throws at the developer who wrote a rule or a policy that cannot stand; never for anything the law
 * foresees.
 */
export interface Fault extends Error {
  readonly name: "Fault";
  /** What is wrong, as a fixed code such as `term.softer`. */
  readonly code: string;
  /** Which rule, term or edition it is about. */
  readonly at: string;
}

/** A fault with its code and the place it is about. */
export const fault = (code: string, at: string): Fault =>
  Object.assign(new Error(`${code}: ${at}`), { name: "Fault" as const, code, at });
