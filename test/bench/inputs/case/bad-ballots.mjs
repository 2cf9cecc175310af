const vote = (file, changes) => {
  file.step = { ...file.step, ballot: { ...file.step.ballot, ...changes } };
};

const by = (file, body) => {
  file.step = { ...file.step, by: body };
};

/** Meetings without a quorum, ballots that do not add up, and bodies that may not vote. */
export const badBallots = [
  (file) => {
    const present = Math.floor(file.step.ballot.entitled / 2);
    vote(file, { present, yes: present, no: 0, abstain: 0 });
  },
  (file) => vote(file, { no: file.step.ballot.no + 1 }),
  (file) => vote(file, { late: { yes: file.step.ballot.entitled, no: 0, abstain: 0 } }),
  (file) => vote(file, { secret: false }),
  (file) => vote(file, { alone: false }),
  (file) => by(file, { kind: "branch", id: "b-03", fullMembers: 60 }),
  (file) => by(file, { kind: "temporary", id: "b-17", fullMembers: 60 }),
  (file) => by(file, { kind: "branch", id: "b-17", fullMembers: 2 }),
  (file) => by(file, { kind: "branch", id: "b-17" }),
];
