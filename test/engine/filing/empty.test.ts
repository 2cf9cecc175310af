import { expect, it } from "vitest";
import { sources } from "../../../src/domain/investigation.js";
import { stepNames } from "../../../src/domain/ladder.js";
import { places } from "../../../src/domain/place.js";
import {
  noCells,
  noDays,
  noFilings,
  noMinutes,
  noNotices,
  noOpinions,
  emptyList,
  noPlaces,
  noPolls,
} from "../../../src/engine/filing/empty.js";
import { loose } from "../minutes.js";

const sorted = (names: readonly string[]) => names.toSorted();
const names = (one: object) => sorted(Object.keys(one));

it("an empty file has every name from the start, so that all files have one shape", () => {
  for (const perStep of [noMinutes(), noDays()]) expect(names(perStep)).toEqual(sorted(stepNames));
  for (const perPlace of [noOpinions, noPolls, noPlaces]) expect(names(perPlace)).toEqual(sorted(places));
  for (const heard of [noCells(), noOpinions.residence, noOpinions.origin])
    expect(names(heard)).toEqual(sorted(sources));
  expect(names(noFilings)).toEqual(["admission", "nomination", "recognition"]);
  expect(names(noNotices)).toEqual(["admission", "conversion", "nomination", "recognition"]);
});

it("and nothing under any of them: no place was asked in a political review", () => {
  const parts = [
    noMinutes(),
    noDays(),
    noCells(),
    noOpinions.residence,
    noOpinions.origin,
    noPolls,
    noFilings,
    noNotices,
  ];
  for (const part of parts) expect(new Set(Object.values(part))).toEqual(new Set([undefined]));
  expect(noPlaces).toEqual({ residence: false, origin: false });
});

it("what files share is frozen, so that none can write into another", () => {
  for (const shared of [noOpinions, noPolls, noPlaces, noFilings, noNotices, emptyList])
    expect(loose(shared)).toEqual([]);
});
