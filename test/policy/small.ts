import type { Stage } from "../../src/domain/ladder.js";
import type { Fault } from "../../src/kernel/fault.js";
import { rule, type Rule } from "../../src/rules/rule.js";

/** A rule about `admit` and `screen` that holds always, cited by some editions and overlays. */
export const cited = (id: string, by: readonly string[], stages?: readonly Stage[], verified?: true): Rule => {
  const clause = { at: "1", text: { en: "A clause.", zh: "一条。" }, evidence: "default" as const };
  return rule({
    id,
    cites: Object.fromEntries(by.map((edition) => [edition, verified ? { ...clause, verified } : clause])),
    steps: ["admit", "screen"],
    ...(stages && { stages }),
    measure: () => ({}),
    require: () => true,
    else: "bar",
    says: { en: () => "always", zh: () => "总是" },
  });
};

/** The code and the place of the fault that something throws; `undefined` where it throws none. */
export const faultOf = (attempt: () => unknown): readonly [code: string, at: string] | undefined => {
  try {
    attempt();
  } catch (thrown) {
    const { name, code, at } = thrown as Fault;
    if (name !== "Fault") throw thrown;
    return [code, at];
  }
  return undefined;
};
