import { expect, it } from "vitest";
import { compare } from "../../../src/answers/compare/compare.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { granted } from "../../support/bend.js";
import { before, dossierOf, step } from "../../support/career.js";

const { minutes } = dossierOf(before("admit"));
const at = (place: string, code = `${place.split(".")[0]}.unreadable`) => ({ name: "Fault", code, at: place });
const stream = async function* (items: readonly unknown[]) {
  yield* items;
};

/** What a comparison of everything rejects with. */
const rejected = async (first: unknown, second: unknown, files: unknown): Promise<unknown> => {
  try {
    for await (const _ of compare(first as never, second as never, files as never));
  } catch (thrown) {
    return thrown;
  }
  return undefined;
};
const of = (files: unknown) => rejected(national, migrantWorkers, files);

it("comparing what can be read is not a fault", async () => {
  expect(await of([minutes, { id: "f", minutes }, []])).toBeUndefined();
});

it("a policy that nobody made is a fault, where an empty answer would read as if nothing changed", async () => {
  expect(await rejected({}, national, [])).toMatchObject(at("before"));
  expect(await rejected(national, undefined, [])).toMatchObject(at("after"));
});

it("what is not many files is a fault", async () => {
  for (const odd of [undefined, null, {}, "abc", 5]) expect(await of(odd)).toMatchObject(at("files"));
});

it("a file that is not one is a fault that names it, in a list and in a stream", async () => {
  for (const odd of [undefined, "abc", 5, {}, { minutes: "abc" }]) {
    expect(await of([minutes, odd])).toMatchObject(at("files.1"));
    expect(await of(stream([minutes, odd]))).toMatchObject(at("files.1"));
  }
});

it("a minute that cannot be judged or filed is a fault that names it", async () => {
  const [apply] = minutes;
  const odd = [{ step: "recognise" }, undefined, { ...granted(step("talk")), on: "2023-02-30" }, step("talk")];
  const codes = ["unknown", "unreadable", "unreadable", "unreadable"];
  for (const [nth, one] of odd.entries())
    expect(await of([[], [apply, one]])).toMatchObject(at("files.1.minutes.1", `minute.${codes[nth]}`));
});

it("changes before the fault are told before it", async () => {
  const unpolled = [...minutes.filter((one) => one.step !== "poll"), granted(step("admit"))];
  const changes = compare(national, migrantWorkers, [unpolled, null as never]);
  expect((await changes.next()).value).toMatchObject({ file: 0 });
  await expect(async () => {
    for await (const _ of changes);
  }).rejects.toThrow("files.unreadable: files.1");
});
