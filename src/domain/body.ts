/** What kinds of Party organization act on a file. */
export const bodyKinds = [
  "branch",
  "floating-branch",
  "general-branch",
  "committee",
  "village-committee",
  "county-department",
  "temporary",
] as const;

/**
 * A kind of Party organization: a branch 党支部, an organization of floating members 流动党员党组织, a general branch
 * 党总支, a committee with power to approve 有审批权限的基层党委, a village or community committee without it
 * 无审批权限的党委, the organization department of the next higher committee 上级党委组织部门, which for most branches is
 * the county's, or a temporary organization 临时党组织.
 */
export type BodyKind = (typeof bodyKinds)[number];

/** The organizations that may stand between a branch and the committee that approves, and deliberate 审议. */
export const betweenKinds = ["general-branch", "village-committee"] as const;

/**
 * A Party organization by kind and opaque id, and what is known of it. What is left out is not known: a step that hangs
 * on it awaits it. A file keeps of its holder what was said last.
 */
export interface Body {
  readonly kind: BodyKind;
  readonly id: string;
  /** How many full members 正式党员 a branch has. */
  readonly fullMembers?: number;
  /**
   * Whether an organization of floating members has the conditions to bring in members (Art. 40 of 2026). One that has
   * them acts as a branch; one that lacks them takes applications, talks, assigns mentors, examines and passes files on.
   */
  readonly qualified?: boolean;
  /**
   * What stands between a branch and the committee that approves (Art. 23 of 2014, 22 of 2026): it deliberates on an
   * admission first. Left out, nothing stands between them.
   */
  readonly under?: (typeof betweenKinds)[number];
  /** Whether a branch has Party groups 党小组: where it has none, no group is asked for its opinion. */
  readonly partyGroups?: boolean;
  /** Whether a general branch was authorized to approve admissions, which was possible under the Rules of 1990 alone. */
  readonly authorized?: boolean;
}

/** Whether an organization of this kind holds files and votes as a branch does. */
export const isBranch = (kind: BodyKind | undefined): boolean => kind === "branch" || kind === "floating-branch";

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
