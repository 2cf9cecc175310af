import { finding, kept } from "./finding.mjs";
import { candidateOnly, cites, holderOnly } from "./terms.mjs";

const from = "2026-05-11";
const awaitsApplication = [{ step: "apply" }];

/** Whether the step is open, judged by this edition, in the order of days, and done by the holder. */
export const general = (findings, { stage, minutes, holder }, { step, on, by }) => {
  const last = minutes.length === 0 ? undefined : minutes[minutes.length - 1].on;
  const isOpen = stage === "candidate";
  const open = { step, stage, open: isOpen, from: candidateOnly };
  findings.push(
    finding("ladder.closed", kept(isOpen), "bar", open, cites["ladder.closed"]),
    finding("edition.in-force", kept(on >= from), "bar", { on, from }, cites["edition.in-force"]),
    finding("order.forward", kept(last === undefined || on >= last), "bar", { on, last }, cites["order.forward"]),
    competent(step, by, holder),
  );
};

const competent = (step, by, holder) => {
  const isHolder = holder !== undefined && by.kind === "branch" && holder.id === by.id && holder.kind === "branch";
  const is = isHolder ? "holder" : undefined;
  const measured = { step, by: by.kind, may: holderOnly, is, holder: holder === undefined ? undefined : holder.kind };
  const isUnknown = !isHolder && holder === undefined && by.kind === "branch";
  const status = isUnknown ? "awaits" : kept(isHolder);
  return finding(
    "body.competent",
    status,
    "bar",
    measured,
    cites["body.competent"],
    isUnknown ? awaitsApplication : undefined,
  );
};
