import type { Body } from "../../domain/body.js";
import type { Slot } from "./slots.js";

/** A body that every row shares. */
export type Shared = Pick<Body, "kind"> & Partial<Body>;

/** Who takes the steps of a row: the bodies that every row shares, or those that its columns name. */
export const bodiesOf = (
  shared: { readonly branch: Shared | undefined; readonly committee: Shared | undefined },
  branch: string | undefined,
  committee: string | undefined,
): Readonly<Record<Slot["by"], Shared>> => ({
  branch: shared.branch ?? named("branch", branch),
  committee: shared.committee ?? named("committee", committee),
  "general-branch": { kind: "general-branch" },
  "county-department": { kind: "county-department" },
});

const named = (kind: Slot["by"], id: string | undefined): Shared => (id === undefined ? { kind } : { kind, id });
