import { expect, it } from "vitest";
import { extra } from "../../rules/steps.js";
import { history } from "../../support/bend.js";
import { before, step, trouble } from "../../support/career.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";

const down = (on: string) => extra("step-down", { on });
const fresh = { latest: {}, reviews: [], resolution: undefined, waivers: [] };

it("a candidate is an activist from that day: nomination and its filing are gone, recognition stands", () => {
  const activist = history([...before("admit"), step("admit"), down("2025-08-10")]);
  expect(activist).toMatchObject({ ...fresh, stage: "activist", since: "2025-08-10", holder: step("apply").by });
  const { apply, talk, recognize, ...others } = activist.days;
  expect([apply, talk, recognize]).toEqual(["2023-05-08", "2023-05-25", "2023-07-03"]);
  expect(Object.values(others)).toEqual(Object.values(others).map(() => undefined));
  expect(activist.filed).toEqual({ recognition: "2023-07-20", nomination: undefined });
});

it("an activist is an applicant since the application; the talk stands, and a new recognition is filed anew", () => {
  const applicant = history([...before("nominate"), down("2024-08-01")]);
  expect(applicant).toMatchObject({ ...fresh, stage: "applicant", since: "2023-05-08", person: step("apply").person });
  expect([applicant.days.talk, applicant.days.recognize, applicant.filed]).toEqual(["2023-05-25", undefined, {}]);
  expect(trouble(judge(migrantWorkers, applicant, step("recognize", { on: "2024-09-01" })))).toEqual([]);
});

it("one from elsewhere, at a stage that has none below, leaves the stage as it is", () => {
  expect(history([...before("convert"), down("2026-07-30")]).stage).toBe("probationer");
});
