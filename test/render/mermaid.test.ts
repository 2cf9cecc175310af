import { expect, it } from "vitest";
import { ladder, landing, stages, stepNames } from "../../src/domain/ladder.js";
import { mermaid } from "../../src/render/mermaid.js";
import { before, career, dossierOf, step } from "../support/career.js";
import { hostile } from "./hostile.js";

const languages = ["en", "zh"] as const;

/** The lines a state diagram is made of here; the whole grammar was tried with mermaid 11 itself. */
const grammar = [
  /^stateDiagram-v2$/,
  /^ {2}state "[^"\n]+" as [a-z]+$/,
  /^ {2}[a-z]+ --> [a-z]+: [^"\n:;]+$/,
  /^ {2}classDef [a-zA-Z]+ [a-z-]+:[#\w]+(,[a-z-]+:[#\w]+)*$/,
  /^ {2}class [a-z]+ [a-zA-Z]+$/,
];

const been = (text: string) => [...text.matchAll(/^ {2}class (\w+) been$/gm)].map(([, stage]) => stage);

it.each(languages)("every line is one that mermaid knows, in %s", (language) => {
  for (const line of mermaid(language, dossierOf(career)).split("\n"))
    expect(
      grammar.some((form) => form.test(line)),
      line,
    ).toBe(true);
});

it("there is a state and a class for each stage, and an arrow for each step that moves a file", () => {
  const text = mermaid("en");
  for (const stage of stages) {
    expect(text).toContain(`" as ${stage}\n`);
    expect(text).toContain(`  class ${stage} ${stage}Stage`);
  }
  const arrows = stepNames.flatMap((name) => ladder[name].from.filter((from) => landing(name, from)));
  expect(text.match(/ --> /g)).toHaveLength(arrows.length);
});

it.each(languages)("every step is named, with its numbers on the chart, in %s", (language) => {
  const text = mermaid(language);
  for (const name of stepNames)
    expect(text).toContain([...ladder[name].chart, language === "en" ? name : ladder[name].zh].join(" "));
});

it("the path of a file is highlighted, from outsider to where it stands", () => {
  expect(been(mermaid("en"))).toEqual([]);
  expect(been(mermaid("en", dossierOf([])))).toEqual(["outsider"]);
  expect(been(mermaid("en", dossierOf(before("recognize"))))).toEqual(["outsider", "applicant"]);
  expect(been(mermaid("en", dossierOf(career)))).toEqual(stages);
  const left = [...before("nominate"), step("talk", { step: "withdraw", on: step("nominate").on } as never)];
  expect(been(mermaid("zh", dossierOf(left)))).toEqual(["outsider"]);
});

it("nothing of a file comes into the diagram but the stages it has been through", () => {
  for (const language of languages) expect(mermaid(language, hostile)).toBe(mermaid(language, dossierOf(career)));
});
