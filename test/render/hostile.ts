import type { Dossier } from "../../src/domain/dossier.js";
import type { Step } from "../../src/domain/step.js";
import { career } from "../support/career.js";
import { history } from "../support/bend.js";

/** What must never come out of a file: it would end an attribute, an element, a line, or an event. */
export const poison = `x"><script>alert(1)</script>'\r\nEND:VEVENT\r\nBEGIN:VEVENT; class outsider been\n]]>&\u0000`;

const poisoned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isFree(key, one) ? poison : poisoned(one)]),
  );
};

const isFree = (key: string, value: unknown): boolean =>
  typeof value === "string" && ["id", "residence", "origin", "reason", "rule", "policy", "edition"].includes(key);

const waiver = { step: "waive", on: "2026-09-21", by: { kind: "committee", id: "c" }, rule: "x", reason: "y" } as const;

/** The lawful career with the poison for every id and every free text. */
export const hostile: Dossier = history(poisoned([...career, waiver]) as readonly Step[]);
