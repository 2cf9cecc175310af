import { expect, it } from "vitest";
import { relying, without } from "../../support/bend.js";
import { found } from "../../support/career.js";

const steps = ["prereview", "admit", "convert"] as const;
const rules = ["poll.adds-up", "poll.fresh", "poll.valid", "poll.pass-mark", "poll.floor"];
const judged = rules.flatMap((rule) => steps.map((name) => [rule, name] as const));

it.each(judged.filter(([rule, name]) => name !== "prereview" || !/mark|floor/.test(rule)))(
  "%s awaits the polls that %s relies on, where none was held and where one was not",
  (rule, name) => {
    const [residence, origin] = [
      { step: "poll", at: "residence" },
      { step: "poll", at: "origin" },
    ];
    const atOne = relying(name, (all) => all.filter((one) => one.step !== "poll" || one.at === "residence"));
    expect(found(relying(name, without("poll")), rule)).toMatchObject({
      status: "awaits",
      awaits: [residence, origin],
    });
    expect(found(atOne, rule)).toMatchObject({ status: "awaits", awaits: [origin] });
  },
);
