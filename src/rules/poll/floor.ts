import { rule } from "../rule.js";
import { reaches } from "./reaches.js";

/** At each place the approval does not fall below the floor, which no committee can waive. */
export const floor = rule({
  id: "poll.floor",
  text: {
    en: "A person is neither developed nor converted when fewer than 60% approve in a poll.",
    zh: "“赞成票”低于60%的，不予发展和转正。",
  },
  steps: ["admit", "convert"],
  ...reaches(({ poll }) => poll.floor),
  else: "deny",
});
