import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { granted, history } from "../support/bend.js";
import { before, step } from "../support/career.js";
import { crooked, frozen, lawful, loose, setback } from "./minutes.js";

const file = (dossier: Dossier, minute: Minute): Dossier => evolve(dossier, minute as never) as Dossier;

describe.each([
  ["lawful", lawful],
  ["crooked", crooked],
] as const)("along a %s career", (_, minutes) => {
  it("one more minute makes what replaying all of them makes", () => {
    minutes.reduce((dossier, minute, index) => {
      const next = file(dossier, minute);
      expect(next).toStrictEqual(replay(minutes.slice(0, index + 1)));
      return next;
    }, replay([]));
  });

  it("neither the dossier nor the minute is changed", () => {
    minutes.forEach((minute, index) => {
      const [dossier, one] = [
        frozen(replay(structuredClone(minutes.slice(0, index)))),
        frozen(structuredClone(minute)),
      ];
      const copies = structuredClone([dossier, one]);
      file(dossier, one);
      expect([dossier, one]).toStrictEqual(copies);
    });
  });

  it("what comes out is frozen all the way down where the minutes are", () => {
    minutes.reduce((dossier, minute) => {
      const next = file(dossier, frozen(structuredClone(minute)));
      expect(loose(next)).toEqual([]);
      return next;
    }, replay([]));
  });
});

it("it files and never judges: a granted minute moves the file to where its step leads, wherever it stood", () => {
  expect(file(replay([]), granted(step("approve-conversion"))).stage).toBe("member");
  expect(file(replay(lawful), granted(step("recognize"))).stage).toBe("activist");
});

it("only a granted step moves anyone", () => {
  const activist = history(before("nominate"));
  expect(file(activist, granted(step("nominate"))).stage).toBe("candidate");
  for (const verdict of ["defer", "deny"] as const)
    expect(file(activist, setback(step("nominate"), verdict)).stage).toBe("activist");
});

it("as long as nobody was heard, a file shares the answers of nobody with all others", () => {
  const empty = replay([]);
  expect(file(empty, granted(step("apply"))).heard).toBe(empty.heard);
  expect(file(replay([granted(step("apply"))]), granted(step("talk"))).heard).toBe(empty.heard);
});
