import fc from "fast-check";
import { expect, it } from "vitest";
import { nationalPapers } from "../../src/office/national-papers.js";
import { readCatalogue } from "../../src/office/read-catalogue.js";

const paper = { id: "talk", name: { zh: "谈话记录", en: "record of the talk" }, proof: { step: "talk" } };
const codesOf = (input: unknown) => {
  const read = readCatalogue(input);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
};
const withProof = (proof: unknown) => [{ ...paper, proof }];

it.each([
  ["no list", 5, ["catalogue wrong-type"]],
  ["nothing", undefined, ["catalogue missing"]],
  ["an empty list", [], ["catalogue missing"]],
  ["text that is no JSON", "[", ["catalogue not-json"]],
  ["a key said twice", '[{"id":"a","id":"b"}]', ["catalogue.0 key-twice"]],
  ["501 papers", Array.from({ length: 501 }, (_, at) => ({ ...paper, id: `p-${at}` })), ["catalogue too-large"]],
  ["a paper that is none", [null], ["catalogue.0 wrong-type"]],
  ["a function", [paper, () => 1], ["catalogue.1 not-plain"]],
  ["a key too many", [{ ...paper, due: "member" }], ["catalogue.0 unknown-key"]],
  ["an id that is none", [{ ...paper, id: "a b" }], ["catalogue.0.id not-an-id"]],
  ["an id twice", [paper, paper], ["catalogue.1.id paper.twice"]],
  ["one name alone", [{ ...paper, name: { zh: "谈话记录" } }], ["catalogue.0.name.en missing"]],
  ["a blank name", [{ ...paper, name: { zh: " ", en: "x" } }], ["catalogue.0.name.zh not-a-name"]],
  ["no such stage", [{ ...paper, stage: "saint" }], ["catalogue.0.stage not-listed"]],
  ["no such step", withProof({ step: "chat" }), ["catalogue.0.proof.step not-listed"]],
  ["no proof", withProof(undefined), ["catalogue.0.proof missing"]],
  ["another word for it", withProof("by hand"), ["catalogue.0.proof not-listed"]],
  ["a list without a proof", withProof([]), ["catalogue.0.proof missing"]],
  ["what belongs to another step", withProof({ step: "talk", record: "admission" }), ["catalogue.0.proof unknown-key"]],
  ["no such record", withProof([{ step: "file", record: "x" }]), ["catalogue.0.proof.0.record not-listed"]],
  ["not once", withProof({ step: "examine", times: 0 }), ["catalogue.0.proof.times out-of-range"]],
  ["times in words", withProof({ step: "examine", times: "2" }), ["catalogue.0.proof.times wrong-type"]],
  ["one and a half times", withProof({ step: "examine", times: 1.5 }), ["catalogue.0.proof.times not-whole"]],
  [
    "a scope that is none",
    [{ ...paper, only: { editions: [], floating: "yes", with: {} } }],
    ["catalogue.0.only.editions missing", "catalogue.0.only.floating wrong-type", "catalogue.0.only.with.step missing"],
  ],
])("%s is refused, with its place", (_, input, problems) => {
  expect(codesOf(input)).toEqual(problems);
});

it("what is right comes back as it was, frozen, from data and from text", () => {
  for (const input of [nationalPapers, JSON.stringify(nationalPapers)]) {
    const read = readCatalogue(input);
    expect(read).toEqual({ ok: true, catalogue: nationalPapers });
    expect(read.ok && Object.isFrozen(read.catalogue[0]?.name)).toBe(true);
  }
});

it("never throws, and repeats nothing of what it was given", () => {
  const proxy = new Proxy([], {
    ownKeys: () => {
      throw new Error("secret");
    },
  });
  for (const odd of [proxy, { length: 3 }, [{ ...paper, "secret-key": 1 }], [{ ...paper, id: "a secret" }]])
    expect(JSON.stringify(readCatalogue(odd))).not.toContain("secret");
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(typeof readCatalogue([input]).ok).toBe("boolean");
    }),
  );
});
