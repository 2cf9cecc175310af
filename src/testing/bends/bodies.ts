import { type Body, bodyKinds } from "../../domain/body.js";
import { anywhere, type Bend, type Spot, stepAt } from "./bend.js";

const by = (what: string, body: (now: Body) => Body): Bend =>
  anywhere(what, (spot: Spot) => {
    const step = stepAt(spot);
    return spot.steps.with(spot.at, { ...step, by: body(step.by) });
  });

/** Somebody else acts than may. */
export const bodies: readonly Bend[] = [
  ...bodyKinds.map((kind) => by(`by another ${kind}`, () => ({ kind, id: "x-1", fullMembers: 30 }))),
  by("by a branch that was entrusted with other things", () => ({ kind: "branch", id: "b-9", fullMembers: 12 })),
  by("by the same body as a general branch", (now) => ({ ...now, kind: "general-branch" })),
  by("by a body of unknown size", ({ kind, id }) => ({ kind, id })),
  by("by a body of three full members", (now) => ({ ...now, fullMembers: 3 })),
  by("by a body of two full members", (now) => ({ ...now, fullMembers: 2 })),
];
