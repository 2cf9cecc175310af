import { beforeAll, expect, test } from "vitest";
import { faults } from "./faults.js";
import { startProlog, textsOf } from "./prolog.js";
import { tableText } from "./tables.js";

let derive: Awaited<ReturnType<typeof startProlog>>;
beforeAll(async () => {
  derive = await startProlog();
});

for (const [claim, program, table, from, to] of faults)
  test(`a program by which ${claim} derives another table`, () => {
    const texts = textsOf(program);
    expect(texts.join("\n").split(from)).toHaveLength(2);
    const faulty = derive(
      texts.map((text) => text.replace(from, () => to)),
      table,
    );
    expect(faulty.split("\n").length).toBeGreaterThan(2);
    expect(faulty).not.toEqual(tableText(table));
  });

test("a program without a fault derives the committed table, so that it is the fault that is noticed", () => {
  expect(derive(textsOf("bilateral"), "cross")).toEqual(tableText("cross"));
  expect(derive(textsOf("steps"), "votes")).toEqual(tableText("votes"));
});
