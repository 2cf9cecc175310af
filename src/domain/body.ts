/** What kinds of Party organization act on a file. */
export const bodyKinds = [
  "branch",
  "general-branch",
  "committee",
  "village-committee",
  "county-department",
  "temporary",
] as const;

/**
 * A kind of Party organization: a branch 党支部, a general branch 党总支, a committee with power to approve
 * 有审批权限的基层党委, a village or community committee without it 无审批权限的党委, the organization department of the
 * county 上级党委组织部门, or a temporary organization 临时党组织.
 */
export type BodyKind = (typeof bodyKinds)[number];

/** A Party organization by kind and opaque id; `fullMembers` is how many full members 正式党员 a branch has. */
export interface Body {
  readonly kind: BodyKind;
  readonly id: string;
  readonly fullMembers?: number;
}

/** What one body may entrust to another (委托培养): the duties of a cooperating body. */
export const duties = ["contact", "examination", "opinions", "poll", "notice"] as const;

/** One entrusted duty. */
export type Duty = (typeof duties)[number];

/** A cooperating body 协作党组织: who was entrusted, with which duties, and which of them it has acted on since. */
export interface Cooperation {
  readonly body: Body;
  readonly duties: readonly Duty[];
  readonly done: readonly Duty[];
}
