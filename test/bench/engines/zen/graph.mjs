import { inOrder } from "../answer.mjs";
import { awaits, broken } from "./rules.mjs";

const row = (status, [rule, when]) => ({ _id: `${rule} ${status}`, when, rule: `'${rule}'`, status: `'${status}'` });

const rows = [
  ...inOrder(broken).map((pair) => row("broken", pair)),
  ...inOrder(awaits).map((pair) => row("awaits", pair)),
];

const table = {
  hitPolicy: "collect",
  inputs: [{ id: "when", name: "when" }],
  outputs: [
    { id: "rule", name: "rule", field: "rule" },
    { id: "status", name: "status", field: "status" },
  ],
  rules: rows,
};

const at = (x) => ({ position: { x, y: 0 } });

/** The decision graph: the facts, one table whose every row is a way in which a rule fails, and the rows that did. */
export const graph = {
  nodes: [
    { id: "facts", type: "inputNode", name: "facts", ...at(0) },
    { id: "rules", type: "decisionTableNode", name: "rules", content: table, ...at(300) },
    { id: "reasons", type: "outputNode", name: "reasons", ...at(600) },
  ],
  edges: [
    { id: "facts-rules", type: "edge", sourceId: "facts", targetId: "rules" },
    { id: "rules-reasons", type: "edge", sourceId: "rules", targetId: "reasons" },
  ],
};
