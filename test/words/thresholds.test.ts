import { expect, it } from "vitest";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { zh } from "../../src/words/zh.js";

it("only one of two is half in Chinese; a third, and two of two, are said in numbers", () => {
  const said = [moreThan(1, 2), moreThan(1, 3), atLeast(2, 2)].map(zh.threshold);
  expect(said).toEqual(["超过半数", "超过1/3", "达到2/2"]);
});
