import { expect, it } from "vitest";
import { readLedger } from "../../src/office/index.js";
import { head, rows } from "../office/fixtures/five-rows.js";
import { growth } from "../support/growth.js";

it("the time that a ledger takes grows as its rows", async () => {
  const work = (size: number) => {
    const ledger = [head, ...Array.from({ length: size }, (_, at) => rows[at % rows.length])];
    return () => readLedger(ledger);
  };
  expect(await growth(work, 500)).toBeLessThan(7);
});
