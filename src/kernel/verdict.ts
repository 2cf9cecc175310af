/** The four answers to a step, from the mildest to the gravest: granted, deferred (暂缓), denied (不予), barred (不得进行). */
export const verdicts = ["grant", "defer", "deny", "bar"] as const;

/** One of the four answers to a step. */
export type Verdict = (typeof verdicts)[number];

/** Everything that a broken rule may lead to, from the mildest to the gravest. */
export const consequences = ["warn", "defer", "deny", "bar"] as const satisfies readonly (Verdict | "warn")[];

/** What a broken rule leads to. `warn` (提醒) is told and minuted, and leaves a grant a grant. */
export type Consequence = (typeof consequences)[number];

/** The verdict that a consequence leads to if nothing graver stands beside it. */
export const verdictOf = (consequence: Consequence): Verdict => (consequence === "warn" ? "grant" : consequence);

/** The graver of two verdicts: a decision is the maximum of its findings. */
export const graver = (one: Verdict, other: Verdict): Verdict => (gravity[one] < gravity[other] ? other : one);

const gravity = { grant: 0, defer: 1, deny: 2, bar: 3 } as const satisfies Record<Verdict, number>;
