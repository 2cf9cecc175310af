import { sideOf } from "../hand/move.mjs";

/** The places that a political review asked. */
export const vettedBy = ({ person }, { consulted }) => {
  const asked = consulted.map((at) => sideOf(person, at));
  return { residence: asked.includes("residence"), origin: asked.includes("origin") };
};
