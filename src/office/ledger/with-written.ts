import type { Ballot } from "../../domain/ballot.js";
import type { InPart } from "../../domain/in-part.js";

/**
 * The counts of a ballot. A ledger counts each vote once: where the votes are as many as the members present, no absent
 * member handed in an opinion.
 */
export const withWritten = (ballot: InPart<Ballot>): InPart<Ballot> => {
  const { present, yes, no, abstain } = ballot;
  const votes = yes === undefined || no === undefined || abstain === undefined ? undefined : yes + no + abstain;
  return votes !== undefined && votes === present ? { ...ballot, written: { yes: 0, no: 0, abstain: 0 } } : ballot;
};
