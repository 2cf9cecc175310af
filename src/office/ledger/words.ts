/** Words of a cell and the value that each stands for; `undefined` where a word leaves it open. */
export type Words = readonly (readonly [word: RegExp, value: string | undefined])[];

const no = /不|未|没|否|驳回|退回/u;
const yes = /通过|同意|合格|批准|按期|是|接收|转正/u;

/** The words of results, by what they say. */
export const words = {
  recommenders: [
    [/党员/u, "members"],
    [/共青团|团组织|团支部|团委/u, "league"],
    [/工会|妇联|妇女/u, "mass-organization"],
    [/群团|推优/u, undefined], // the League is one of the mass organizations: the word does not say which it was
  ],
  conclusion: [
    [no, "unqualified"],
    [yes, "qualified"],
  ],
  review: [
    [no, "failed"],
    [yes, "passed"],
  ],
  approval: [
    [no, "refused"],
    [yes, "approved"],
  ],
  verdict: [
    [no, "deny"],
    [yes, "grant"],
  ],
} as const satisfies Readonly<Record<string, Words>>;
