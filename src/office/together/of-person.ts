import { isWholeDay } from "../../kernel/told-day.js";
import { compare } from "../compare.js";
import type { Disagreement, Role } from "./disagreement.js";
import type { Naming, Own } from "./gathered.js";
import { overlapOf } from "./holding-of.js";
import { wasNotYet } from "./membership-of.js";

/** What the files of one person say together: that there are several, and that two branches held them on one day. */
export const ofPerson = <F>(own: readonly Own<F>[]): readonly Disagreement<F>[] => {
  if (own.length < 2) return [];
  const among = own.map(({ file, minute }) => ({ file, minute }));
  return [{ kind: "person.twice", among, measured: { count: own.length } }, ...atTwoBranches(own)];
};

const atTwoBranches = <F>(own: readonly Own<F>[]): readonly Disagreement<F>[] =>
  own.flatMap((one, at) =>
    own.slice(at + 1).flatMap((other) =>
      one.held.flatMap((here) =>
        other.held.flatMap((there): readonly Disagreement<F>[] => {
          const on = overlapOf(here, there);
          if (on === undefined) return [];
          const among = [
            { file: one.file, minute: here.minute },
            { file: other.file, minute: there.minute },
          ];
          return [{ kind: "person.at-two-branches", on, among, measured: { count: 2 } }];
        }),
      ),
    ),
  );

/** The namings of one person before the day on which all of their own files make them a full member. */
export const notYetMembers = <F>(
  role: Role,
  namings: readonly Naming<F>[],
  own: readonly Own<F>[],
): readonly Disagreement<F>[] =>
  namings.flatMap((naming) => {
    const others = own.filter(({ file }) => file !== naming.file);
    const [first] = others;
    if (first === undefined || !others.every((one) => wasNotYet(one, naming.by))) return [];
    const among = [naming, ...others].map(({ file, minute }) => ({ file, minute }));
    return [{ kind: `${role}.not-yet-member`, on: naming.by, among, measured: { by: naming.by, since: first.since } }];
  });

/** The first day on which somebody stands by more people at once than a limit allows, where there is such a day. */
export const overloaded = <F>(role: Role, namings: readonly Naming<F>[], limit: number): readonly Disagreement<F>[] => {
  const dated = namings.filter(({ from }) => isWholeDay(from)).toSorted((one, other) => compare(one.from, other.from));
  let open: readonly Naming<F>[] = [];
  for (const naming of dated) {
    const on = naming.from;
    open = [...open.filter(({ file, until }) => file !== naming.file && (until === undefined || until > on)), naming];
    if (open.length <= limit) continue;
    const among = open.map(({ file, minute }) => ({ file, minute }));
    return [{ kind: `${role}.load`, on, among, measured: { count: open.length, limit } }];
  }
  return [];
};
