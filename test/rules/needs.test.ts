import { expect, it } from "vitest";
import { isNeed } from "../../src/rules/needs.js";

it.each([
  "step.on",
  "step.ballot.present",
  "file.person.residenceSince",
  "file.days.approve-admission",
  "file.latest.vet.by.id",
  "file.filed.admission",
  "file.notices.nomination.until",
  "file.heard.origin.police.opinion",
  "file.polls.residence.verdict",
])("%s is the path of a fact", (path) => {
  expect(isNeed(path, ["talk", "admit"])).toBe(true);
});

it.each([
  ["no path", "step"],
  ["a path into something else", "policy.id"],
  ["a path with something before it", "the step.on"],
  ["a path with something after it", "step.on!"],
  ["an empty name", "step..on"],
  ["a field misspelt", "step.ballot.presnt"],
  ["a field of another step", "step.person.born"],
  ["a field of the file misspelt", "file.latest.vett"],
  ["a name that every object has", "file.notices.toString"],
  ["a place in a list", "step.mentors.0"],
  ["nothing", undefined],
  ["a list that reads like a path", ["step.on"]],
])("%s is none", (_, path) => {
  expect(isNeed(path, ["talk", "admit"])).toBe(false);
});
