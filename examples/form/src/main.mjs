// @ts-check
// The form in a browser: the talk with an applicant whose file holds the application. The days are made up.
import { replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { StepForm } from "./step-form.mjs";

const by = { kind: "branch", id: "b-1", fullMembers: 9 };
const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
const file = readMinutes([{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
if (!file.ok) throw new Error("the minutes of the example cannot be read");

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh";
createRoot(root).render(
  createElement(StepForm, { step: "talk", dossier: replay(file.minutes), language, filled: { by } }),
);
