import { sideOf } from "./move.mjs";

/** A notice hangs at the places that it names, or at the residence. */
export const post = ({ person, posted }, minute) => {
  for (const at of minute.at ?? ["residence"]) posted[sideOf(person, at)][minute.for] = minute;
};

/** What notices for a purpose raised, with one more: it settles the earlier ones at the places where it hung. */
export const raisedBy = ({ person, raised }, minute) => {
  const places = hungAt(person, minute.at).map((at) => person.places[at]);
  const isSettled = (one) => one.places.length > 0 && one.places.every((place) => places.includes(place));
  const standing = raised[minute.for].filter((one) => !isSettled(one));
  return harmless.includes(minute.objections) ? standing : [...standing, { places, notice: minute }];
};

const harmless = ["none", "unfounded", "immaterial"];

const hungAt = ({ floating, places }, at) =>
  at ?? (floating && places.residence !== places.origin ? [] : ["residence"]);
