import { held, heldSomewhere } from "./held.mjs";
import { pollsOf } from "./standing.mjs";
import { addsUp, fresh, valid } from "./soundness.mjs";
import { floorKept, passMarkReached } from "./marks.mjs";

/** What is asked of the polls at both places; they are counted once, and given back for what else asks for them. */
export const polls = (findings, dossier, step) => {
  const found = pollsOf(dossier);
  findings.push(
    addsUp(found.standing),
    valid(found.standing),
    held(found),
    heldSomewhere(found),
    fresh(found.standing, step.on),
    passMarkReached(dossier, found.standingShares),
    floorKept(found.standingShares),
  );
  return found;
};
