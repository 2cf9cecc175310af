import { expect, it } from "vitest";
import { blank } from "../../../src/engine/filing/draft.js";
import { fileMinute } from "../../../src/engine/filing/file-minute.js";
import { granted } from "../../support/bend.js";
import { step } from "../../support/career.js";
import { faultOf } from "../../policy/small.js";

it.each(["grant", "defer"])(
  "a minute of a step that does not exist is a fault and not filed, were it a %s",
  (verdict) => {
    const odd = { ...granted(step("talk")), step: "applaud", verdict } as never;
    const draft = blank([]);
    expect(faultOf(() => fileMinute(draft, odd))).toEqual(["minute.unknown", "replay"]);
    expect(draft).toEqual(blank([]));
  },
);
