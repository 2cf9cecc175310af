import { problemCodes } from "fazhan/io";
import { stages } from "fazhan";

/** How many minutes of the file the client looked at. */
const seen = {
  type: "integer",
  minimum: 0,
  maximum: 2000,
  description: "How many minutes of the file you looked at 已看到的记录条数",
};
const inBoth = {
  type: "object",
  required: ["en", "zh"],
  properties: { en: { type: "string" }, zh: { type: "string" } },
};
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ownCodes = ["broken", "request.other"];

/** What this service itself answers. */
export const answers = {
  seen,
  schemas: {
    Answer: {
      type: "object",
      required: ["verdict", "minutes", "says", "decision"],
      properties: {
        verdict: { enum: ["grant", "defer", "deny", "bar"] },
        place: { type: "integer", description: "Where the minute is on file; a barred step leaves none" },
        minutes: { type: "integer", description: "How many minutes the file has now: the next `seen`" },
        says: inBoth,
        decision: refer("Decision"),
      },
    },
    File: {
      type: "object",
      required: ["stage", "seen", "minutes"],
      properties: { stage: { enum: stages }, seen, minutes: { type: "array", items: refer("Minute") } },
    },
    Next: {
      type: "object",
      required: ["on", "stage", "seen", "items"],
      properties: {
        on: { type: "string", format: "date" },
        stage: { enum: stages },
        seen,
        items: { type: "array", items: refer("Item") },
      },
    },
    Item: {
      type: "object",
      required: ["step", "name", "kind", "done", "is", "by", "ready", "awaits", "obstacles"],
      properties: {
        step: { type: "string" },
        name: { type: "string" },
        kind: { type: "string" },
        done: { type: "boolean" },
        is: { enum: ["record", "act"] },
        by: { type: "array", items: { type: "string" } },
        ready: { type: "boolean" },
        notBefore: { type: "string", format: "date" },
        awaits: { type: "array", items: { type: "object" } },
        obstacles: { type: "array", items: refer("Obstacle") },
      },
    },
    Obstacle: {
      type: "object",
      required: ["rule", "status", "cites", "says"],
      properties: {
        rule: { type: "string" },
        status: { enum: ["broken", "awaits"] },
        cites: { type: "object", required: ["edition", "article", "text", "evidence", "verified"] },
        says: { type: "string" },
      },
    },
    Refusal: {
      type: "object",
      required: ["type", "title", "status", "problems"],
      properties: {
        type: { type: "string" },
        title: { type: "string" },
        status: { type: "integer" },
        problems: { type: "array", items: refer("Problem") },
      },
    },
    Problem: {
      type: "object",
      required: ["path", "code", "en", "zh"],
      properties: {
        path: { type: "string" },
        code: { enum: [...Object.keys(problemCodes), ...ownCodes] },
        ...inBoth.properties,
      },
    },
  },
} as const;
