import { test } from "vitest";
import type { Advice, AgendaItem, DeadlineStatus, Evidence, Irregularity, Status } from "../../src/index.js";
import { words } from "../../src/words/words.js";

test("whatever an answer may say of a thing has its word", () => {
  const { statuses, values } = words.zh;
  statuses.deadlines satisfies Record<DeadlineStatus, string>;
  statuses.agenda satisfies Partial<Record<keyof AgendaItem, string>>;
  statuses.findings satisfies Record<Status, string>;
  statuses.irregularities satisfies Record<Irregularity["kind"], string>;
  values.evidences satisfies Record<Evidence, string>;
  values.platforms satisfies Record<Advice["platform"], string>;
});

test("no word is there for what cannot be said", () => {
  // @ts-expect-error Property 'admit.ballot.colour' does not exist
  void words.en.fields["admit.ballot.colour"];
});
