import { describe, expect, it } from "vitest";
import { replay } from "../../src/engine/replay.js";
import { dossierOf, career } from "../support/career.js";
import { crooked, frozen, lawful, loose } from "./minutes.js";

const careers = { lawful, crooked };
const prefixes = (name: keyof typeof careers) => careers[name].map((_, length) => careers[name].slice(0, length + 1));

it("of no minutes comes an outsider with an empty file", () => {
  const { stage, minutes, person, since, latest, polls } = replay([]);
  expect({ stage, minutes, person, since, latest }).toEqual({ stage: "outsider", minutes: [], latest: {} });
  expect(polls).toEqual({ residence: undefined, origin: undefined });
});

it("of the lawful career comes a member with all its minutes", () => {
  expect(lawful).toHaveLength(55);
  expect(replay(lawful)).toStrictEqual(dossierOf(career));
  expect(replay(lawful).stage).toBe("member");
});

describe.each(["lawful", "crooked"] as const)("a %s career", (name) => {
  it("is the fold of its minutes, every prefix too", () => {
    for (const minutes of prefixes(name)) {
      const dossier = replay(minutes);
      expect(dossier.minutes).toEqual(minutes);
      expect(replay(dossier.minutes)).toStrictEqual(dossier);
    }
  });

  it("survives JSON: minutes read back add up to the same dossier", () => {
    for (const minutes of prefixes(name))
      expect(replay(JSON.parse(JSON.stringify(minutes)))).toStrictEqual(replay(minutes));
  });

  it("is read and not changed", () => {
    const [minutes, copy] = [frozen(structuredClone(careers[name])), structuredClone(careers[name])];
    replay(minutes);
    expect(minutes).toStrictEqual(copy);
  });

  it("makes a dossier that is frozen all the way down where its minutes are", () => {
    for (const minutes of prefixes(name)) expect(loose(replay(frozen(structuredClone(minutes))))).toEqual([]);
  });
});
