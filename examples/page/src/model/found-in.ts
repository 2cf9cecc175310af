import { audit, type Irregularity, type Minute, type Policy } from "fazhan";
import { type CauseLine, causes } from "fazhan/office";
import type { PersonFile } from "./office.js";

/** What an audit finds in a file: all that is irregular, and one line for each fault that it comes of. */
export interface Found {
  readonly irregularities: readonly Irregularity[];
  readonly lines: readonly CauseLine[];
}

const known = new WeakMap<Policy, WeakMap<readonly Minute[], Found>>();

/** What an audit finds in a file by a policy. It is looked for once, as long as the file stays as it is. */
export const foundIn = (policy: Policy, file: PersonFile): Found => {
  const byMinutes = known.get(policy) ?? new WeakMap<readonly Minute[], Found>();
  known.set(policy, byMinutes);
  const found = byMinutes.get(file.minutes) ?? lookedFor(policy, file);
  byMinutes.set(file.minutes, found);
  return found;
};

/** Whether that is known already. */
export const isFound = (policy: Policy, { minutes }: PersonFile): boolean => known.get(policy)?.has(minutes) ?? false;

const lookedFor = (policy: Policy, { minutes, kept, from }: PersonFile): Found => {
  const keeps = kept === undefined ? {} : { kept };
  const irregularities = audit(policy, minutes, keeps);
  return { irregularities, lines: causes(irregularities, minutes, { policy, ...keeps, ...(from && { from }) }) };
};
