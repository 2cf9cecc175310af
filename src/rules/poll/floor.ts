import { rule } from "../rule.js";
import { reaches } from "./reaches.js";

/** At each place the approval does not fall below the floor, which no committee can waive. */
export const floor = rule({
  id: "poll.floor",
  text: {
    en: "A person of whom fewer than 60% approve in a poll is not developed and not converted.",
    zh: "“赞成票”低于60%的，不予发展和转正。",
  },
  steps: ["admit", "convert"],
  ...reaches(({ poll }) => poll.floor),
  else: "deny",
});
