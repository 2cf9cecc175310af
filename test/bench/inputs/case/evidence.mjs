import { branch, granted, partner } from "./base.mjs";

const known = new Map();

/** Of one opinion there is one minute for all files. */
const opinion = (at, source, said, on) => {
  const key = `${at} ${source} ${said} ${on}`;
  const by = at === "origin" ? partner : branch;
  if (!known.has(key)) known.set(key, granted({ step: "consult", on, by, at, source, opinion: said }));
  return known.get(key);
};

/** What an employer said early on, at a place that may be left later. */
export const early = (at, said) => opinion(at, "employer", said, "2025-09-20");

const isOnePlace = ({ person: { places } }) => places.residence === places.origin;

/** The opinions of one place; where both are one, none are kept at the origin. */
export const opinions = (file, at) =>
  at === "origin" && isOnePlace(file)
    ? []
    : Object.entries(file.opinions[at]).map(([source, one]) => opinion(at, source, one.opinion, one.on));

/** A poll as it was counted at a place. */
export const poll = (at, count) =>
  granted({ step: "poll", on: count.on, by: at === "origin" ? partner : branch, at, ...count });

/** The polls that stand; every file has one. */
export const polls = (file) => {
  const held = ["origin", "residence"].filter((at) => file.polls[at] && !(at === "origin" && isOnePlace(file)));
  return held.length > 0 ? held.map((at) => poll(at, file.polls[at])) : [poll("residence", spoiled)];
};

/** Where no poll is left, one is on file in which every paper was spoiled: all files have one, and so one shape. */
const spoiled = { on: "2026-03-20", issued: 30, returned: 20, spoiled: 20, approve: 0, against: 0, abstain: 0 };
