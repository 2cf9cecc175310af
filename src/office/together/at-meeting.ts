import { byLabel } from "./by-label.js";
import type { Disagreement, MeetingFact, Sighting } from "./disagreement.js";
import type { Vote } from "./gathered.js";

const facts: readonly MeetingFact[] = ["entitled", "present", "branch-size"];

/** What the votes of one meeting say differently of it, and which of them are alike to the last number. */
export const atMeeting = <F>(votes: readonly Vote<F>[]): readonly Disagreement<F>[] => {
  if (votes.length < 2 || new Set(votes.map(({ file }) => file)).size < 2) return [];
  return [...facts.flatMap((fact) => differing(votes, fact)), ...alike(votes)];
};

const differing = <F>(votes: readonly Vote<F>[], fact: MeetingFact): readonly Disagreement<F>[] => {
  const known = votes.flatMap(({ file, minute, on, counts: { [fact]: count } }) =>
    count === undefined ? [] : [{ file, minute, on, count }],
  );
  const [one] = known;
  if (one === undefined || known.every(({ count }) => count === one.count)) return [];
  const said = known.toSorted(byLabel);
  const counts = said.map(({ count }) => count);
  const [first = one] = said;
  return [{ kind: `meeting.${fact}`, on: first.on, among: said.map(placed), measured: { counts } }];
};

/** Everybody voting yes is ordinary, and so is one vote by itself. */
const alike = <F>(votes: readonly Vote<F>[]): readonly Disagreement<F>[] => {
  const groups = new Map<string, Vote<F>[]>();
  for (const vote of votes) {
    const { split } = vote;
    if (split === undefined || split.no + split.abstain === 0) continue;
    const key = [split.yes, split.no, split.abstain, vote.counts.entitled, vote.counts.present].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [vote]);
    else group.push(vote);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const files = new Set(group.map(({ file }) => file));
    if (first?.split === undefined || files.size < 2) return [];
    return [{ kind: "meeting.ballots-alike", on: first.on, among: group.map(placed), measured: first.split }];
  });
};

const placed = <F>({ file, minute }: Sighting<F>) => ({ file, minute });
