/** The vote, added up; a share is a count out of all entitled, and no engine is given a quotient. */
export const ballotFacts = ({ entitled, present, written, late, secret, alone, ...cast }) => ({
  entitled,
  present,
  cast: votesIn(cast),
  takingPart: present + votesIn(written) + (late === undefined ? 0 : votesIn(late)),
  attendance: { count: present, of: entitled },
  approval: { count: cast.yes + written.yes, of: entitled },
  secret,
  alone,
});

const votesIn = ({ yes, no, abstain }) => yes + no + abstain;
