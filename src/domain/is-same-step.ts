import { moveOf } from "./step.js";
import type { Told } from "./told.js";

/** Whether two steps, or minutes of them, are equal in all that they say; how they were decided and recorded is set aside. */
export const isSameStep = (one: Told, other: Told): boolean => moveIn(one) === moveIn(other) && saySame(one, other);

/** What a correction puts in place says on file, too, how it was decided. */
const saySame = (one: object, other: object): boolean =>
  namesOf(one, other).every((name) => {
    const [here, there] = [partOf(one, name), partOf(other, name)];
    if (envelope.has(name)) return true;
    return name === "instead" && isObject(here) && isObject(there) ? saySame(here, there) : isAlike(here, there);
  });

const isObject = (one: unknown): one is object => typeof one === "object" && one !== null;

const moveIn = (step: Told) => (step.step === "transfer" ? moveOf(step) : undefined);

/** The ruling of a minute, what no rule reads, and why a transfer changes the holder, which has two names. */
const envelope: ReadonlySet<string> = new Set([
  ...["verdict", "because", "under", "move"],
  ...["note", "recordedBy", "recordedAt", "attachments"],
]);

/** Whether two parts say the same, in whatever order of their names; what is undefined is not said. */
const isAlike = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  return namesOf(one, other).every((name) => isAlike(partOf(one, name), partOf(other, name)));
};

const namesOf = (one: object, other: object): readonly string[] => [...Object.keys(one), ...Object.keys(other)];

const partOf = (of: object, name: string): unknown =>
  Object.hasOwn(of, name) ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
