// A career taken through the door, as a program of a worker: no file, no package, nothing of Node. `test` is what workerd runs.
import { agenda, deadlines, explain } from "fazhan";
import { readLedger } from "fazhan/office";
import { submit } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";
import { mermaid, timeline } from "fazhan/render";
import { careers, scenario } from "fazhan/testing";
import career from "../../examples/data/career.json" with { type: "json" };

const day = "2027-01-01";

export default {
  test() {
    /** @type {unknown} */
    let file = [];
    for (const step of career) {
      const taken = submit(policy, file, step);
      if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
      const { decision, dossier } = taken;
      file = dossier;
      console.log(explain(decision, "zh"), timeline(dossier, "en", deadlines(policy, dossier, day)).length);
      console.log(
        agenda(policy, dossier, day)
          .map((item) => item.step)
          .join(),
        dossier.stage,
      );
    }
    console.log(mermaid("zh"), JSON.stringify(readLedger([["姓名"], ["甲某"]])), typeof scenario(policy).given);
    try {
      careers(policy);
    } catch (error) {
      console.log(String(error));
    }
  },
};
