// @ts-check
import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { ladder, replay, words } from "fazhan";
import { jsonSchemas, readMinutes } from "fazhan/io";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { answerTo, StepForm, validator } from "../src/step-form.mjs";

const by = { kind: "branch", id: "b-1", fullMembers: 9 };
const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
const file = readMinutes([{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
const dossier = replay(file.ok ? file.minutes : []);

const stepNames = /** @type {readonly import("fazhan").StepName[]} */ (Object.keys(ladder));

/** @type {(step: import("fazhan").StepName, language: import("fazhan").Language, filled?: object) => string} */
const html = (step, language, filled = {}) =>
  renderToStaticMarkup(createElement(StepForm, { step, dossier, language, filled }));
/** @type {(step: import("fazhan").StepName, data: unknown) => readonly (string | undefined)[]} */
const errors = (step, data) =>
  validator
    .validateFormData(data, jsonSchemas("zh").steps[step])
    .errors.map(({ property, name }) => `${property} ${name}`);

for (const language of /** @type {const} */ (["zh", "en"]))
  describe(`the form of every step in ${language}`, () => {
    it("is named, has a date field for its day, and lists the titles of values and never their ids", () => {
      for (const step of stepNames) {
        const page = html(step, language);
        assert.ok(page.includes(words[language].steps[step]), step);
        assert.match(page, /type="date"/, step);
        assert.match(page, new RegExp(`<option value="0">${words[language].bodies.branch}</option>`), step);
        assert.doesNotMatch(page, />(floating-branch|general-branch|village-committee)</, step);
      }
    });
    it("states no fact by itself: nothing is chosen, nothing is checked", () => {
      for (const step of stepNames) {
        const page = html(step, language);
        assert.doesNotMatch(page, /checked=""/, step);
        assert.doesNotMatch(page, /<option value="\d+" selected/, step);
      }
    });
  });

describe("a form that is half filled in", () => {
  it("has an error for what is always asked, and none for a fact that is not known yet", () => {
    assert.deepEqual(errors("admit", { step: "admit", on: "2026-08-04", by: { kind: "branch" }, ballot: {} }), []);
    assert.deepEqual(errors("admit", { step: "admit", by: { kind: "branch" } }), ["on required"]);
  });
  it("has one error for what is wrong, where it is", () =>
    assert.deepEqual(errors("admit", { step: "admit", on: "2026-02-30", by: { kind: "branch" } }), [".on format"]));
  it("is answered while it is filled in: what cannot be read, what is missing, and the decision", () => {
    assert.equal(answerTo(dossier, { step: "talk", by }, "en"), "step.on is missing");
    assert.match(
      answerTo(dossier, { step: "talk", on: "2026-06-10", by: { kind: "branch", id: "b-1" } }, "en"),
      /^granted/,
    );
    assert.match(answerTo(dossier, { step: "recognize", on: "2026-07-10", by }, "zh"), /talk\.held/);
  });
});
