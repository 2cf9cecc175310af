import { type Chapter, inOrder, write } from "./diary.js";
import { moveAt, settle } from "./moving.js";
import { postFor } from "./notices.js";

const apply: Chapter = (diary) =>
  write(diary, { step: "apply", person: diary.person, venue: diary.round.venue }, [0, 0]);
const talk: Chapter = (diary) => write(diary, { step: "talk" }, [0, 40]);
const recognize: Chapter = (diary) =>
  write(diary, { step: "recognize", recommendedBy: diary.round.recommendedBy }, [0, 200]);

/** From the application to the recognition as an activist. */
export const application: Chapter = inOrder(
  apply,
  talk,
  settle,
  moveAt("applicant"),
  postFor("recognition"),
  recognize,
);
