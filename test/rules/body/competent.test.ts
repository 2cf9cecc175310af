import { describe, expect, it } from "vitest";
import { type Body, duties } from "../../../src/domain/body.js";
import { stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { competent } from "../../../src/rules/body.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { anyStep, extra } from "../steps.js";

const holder = step("apply").by;
const helper = step("entrust").to;
const of = (kind: Body["kind"], id = "x-1"): Body => ({ kind, id });
const file = dossierOf([...upTo("entrust"), step("entrust", { duties })]);

const may: readonly (readonly [who: string, by: Body, steps: string])[] = [
  [
    "the branch that holds the file",
    holder,
    "apply talk recognize assign-mentors examine entrust notice nominate name-sponsors consult poll vet screen fill-form admit place swear observe petition convert extend cancel archive transfer postpone correct step-down withdraw",
  ],
  ["a body entrusted with everything", helper, "apply examine notice consult poll observe"],
  ["another branch", of("branch"), "apply"],
  ["an organization of floating members", of("floating-branch"), "apply"],
  ["a general branch", of("general-branch"), "apply swear"],
  ["a village committee", of("village-committee"), "apply train swear"],
  ["a temporary organization", of("temporary"), "apply"],
  [
    "a committee with power to approve",
    of("committee"),
    "apply file train prereview swear interview approve-admission approve-conversion approve-extension approve-cancellation archive waive correct",
  ],
  ["the county department", of("county-department"), "apply train waive correct annul"],
  ["a general branch with the id of the holder", of("general-branch", holder.id), "apply swear"],
];

describe("body.competent", () => {
  it.each(may)("%s takes its own steps and no others", (_who, by, steps) => {
    const how = stepNames.map((name) => [
      name,
      ...outcome(judge(only(competent), file, { ...anyStep(name), by }), competent.id),
    ]);
    const own = steps.split(" ");
    expect(how).toEqual(
      stepNames.map((name) => [name, ...(own.includes(name) ? ["holds", "grant"] : ["broken", "bar"])]),
    );
  });

  it("an organization of floating members that holds the file acts in it as a branch does, under every edition", () => {
    const by = of("floating-branch");
    const held = granted([step("apply", { by })]);
    for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"]) {
      const acts = stepNames.filter(
        (name) => judge(pin(only(competent), edition), held, { ...anyStep(name), by }).verdict === "grant",
      );
      expect(acts.join(" ")).toBe(may[0]?.[2]);
    }
  });

  it("a general branch approves under the Rules of 1990 alone, and only where it was authorized", () => {
    const steps = ["interview", "approve-admission", "approve-conversion", "approve-extension", "approve-cancellation"];
    const how = (on: string, authorized?: boolean) =>
      steps.map((name) => {
        const by = { ...of("general-branch"), ...(authorized !== undefined && { authorized }) };
        return found(judge(only(competent), file, { ...anyStep(name as "interview"), on, by }), competent.id);
      });
    const all = (status: string) => steps.map(() => expect.objectContaining({ status }));
    expect([how("2014-05-27", true), how("2014-05-27", false)]).toEqual([all("holds"), all("broken")]);
    expect(how("2014-05-27")).toMatchObject(
      steps.map((name) => ({ awaits: [{ step: name, field: "by.authorized" }] })),
    );
    for (const on of ["2014-05-28", "2026-05-11"])
      expect([how(on, true), how(on)]).toEqual([all("broken"), all("broken")]);
  });

  it.each(["general-branch", "committee"] as const)("a %s may hold the oath", (kind) => {
    for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"]) {
      const sworn = judge(pin(migrantWorkers, edition), dossierOf(upTo("swear")), step("swear", { by: of(kind) }));
      expect(outcome(sworn, competent.id)).toEqual(["holds", "grant"]);
    }
  });

  it("recognition and nomination are filed with the committee, admission with the county department", () => {
    const filed = (record: "recognition" | "nomination" | "admission", kind: Body["kind"]) =>
      outcome(judge(only(competent), file, step("file", { record, by: of(kind) })), competent.id)[0];
    expect([filed("recognition", "committee"), filed("recognition", "county-department")]).toEqual(["holds", "broken"]);
    expect([filed("nomination", "committee"), filed("nomination", "county-department")]).toEqual(["holds", "broken"]);
    expect([filed("admission", "committee"), filed("admission", "county-department")]).toEqual(["broken", "holds"]);
  });

  it("a body does only what it was entrusted with, and only until the holder changes", () => {
    const reviewed = (past: Parameters<typeof decided>[0]) =>
      outcome(decided(past, step("examine", { on: "2024-03-04", by: helper })), competent.id);
    expect(reviewed(upTo("examine"))).toEqual(["holds", "grant"]);
    expect(reviewed([...upTo("entrust"), step("entrust", { duties: ["poll"] })])).toEqual(["broken", "bar"]);
    expect(reviewed([...upTo("examine"), extra("transfer")])).toEqual(["broken", "bar"]);
  });

  it("a temporary organization, though entrusted with everything, may only review", () => {
    const to = of("temporary");
    const past = [...upTo("entrust"), step("entrust", { to, duties })];
    const acts = stepNames.filter(
      (name) => judge(only(competent), dossierOf(past), { ...anyStep(name), by: to }).verdict === "grant",
    );
    expect(acts).toEqual(["apply", "examine", "observe"]);
  });

  it("the file moves with its holder: the new branch acts in it, the old one no longer", () => {
    const past = [...upTo("examine"), extra("transfer")];
    const reviewed = (by: Body) => outcome(decided(past, step("examine", { on: "2024-03-04", by })), competent.id);
    expect([reviewed(extra("transfer").to), reviewed(holder)]).toEqual([
      ["holds", "grant"],
      ["broken", "bar"],
    ]);
  });

  it("an organization of any kind takes the application, talks and passes the record on; it recognizes nobody", () => {
    const taken = (kind: Body["kind"], file = granted([step("apply", { by: of(kind) })])) =>
      stepNames.filter((name) => judge(only(competent), file, { ...anyStep(name), by: of(kind) }).verdict === "grant");
    expect(taken("temporary")).toEqual(["apply", "talk", "examine", "transfer", "correct", "withdraw"]);
    for (const kind of ["general-branch", "village-committee", "committee", "county-department"] as const) {
      const own = taken(kind, file);
      const received = stepNames.filter(
        (name) => ["talk", "transfer", "correct", "withdraw"].includes(name) || own.includes(name),
      );
      expect(taken(kind)).toEqual(received);
    }
  });

  it("of a file without a holder the application is awaited", () => {
    const decision = judge(only(competent), dossierOf([]), step("talk"));
    expect(outcome(decision, competent.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, competent.id)?.awaits).toEqual([{ step: "apply" }]);
  });
});
