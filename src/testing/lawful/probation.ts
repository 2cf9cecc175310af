import { committee, department } from "./bodies.js";
import { type Chapter, entry, inOrder } from "./diary.js";
import { entrustAt, moveAt } from "./moving.js";

const filed = entry({ step: "file", record: "admission", by: department }, [0, 40]);
const placed = entry({ step: "place" });
const sworn = entry({ step: "swear", by: committee }, [0, 40]);
const observed = entry({ step: "observe" }, [30, 90]);

/** What follows an admission: it is filed, the probationer joins a branch, swears the oath and is observed. */
export const probation: Chapter = inOrder(
  filed,
  placed,
  sworn,
  entrustAt("probationer"),
  moveAt("probationer"),
  observed,
);
