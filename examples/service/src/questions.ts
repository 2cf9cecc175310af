import { type Context, Hono } from "hono";
import { agenda, deadlines, explainMinute, findingIn, type Language, words } from "fazhan";
import { calendarOf } from "fazhan/render";
import { fileOf } from "./file-of.ts";
import { policy } from "./policy.ts";
import { own, refuse } from "./problems.ts";
import type { Store } from "./stores/store.ts";

/** What may be asked of a file: its minutes, what comes next, why a minute was decided as it was, and what falls due. */
export const questions = (store: Store, today: () => string): Hono =>
  new Hono()
    .get("/minutes", async (c) => {
      const { minutes, dossier } = await fileOf(store, fileIn(c));
      return c.json({ stage: dossier.stage, seen: minutes.length, minutes });
    })
    .get("/minutes/:place{[0-9]{1,4}}/explanation", async (c) => {
      const { minutes } = await fileOf(store, fileIn(c));
      const place = Number(c.req.param("place"));
      if (place >= minutes.length) return refuse(c, 404, [own.noSuchMinute]);
      return c.text(explainMinute(policy, minutes, place, languageIn(c)));
    })
    .get("/next", async (c) => {
      const on = dayIn(c, today);
      if (on === undefined) return refuse(c, 400, [own.notADay]);
      const { minutes, dossier } = await fileOf(store, fileIn(c));
      const language = languageIn(c);
      const items = agenda(policy, dossier, on).map((item) => ({
        ...item,
        name: words[language].steps[item.step],
        obstacles: item.obstacles.map((one) => ({ ...one, says: findingIn(one, language) })),
      }));
      return c.json({ on, stage: dossier.stage, seen: minutes.length, items });
    })
    .get("/deadlines.ics", async (c) => {
      const on = dayIn(c, today);
      if (on === undefined) return refuse(c, 400, [own.notADay]);
      const file = fileIn(c);
      const { dossier } = await fileOf(store, file);
      const text = calendarOf(deadlines(policy, dossier, on), { file, language: languageIn(c) });
      return text === "" ? c.body(null, 204) : c.body(text, 200, { "content-type": "text/calendar; charset=utf-8" });
    });

const fileIn = (c: Context): string => c.req.param("file") ?? "";

const languageIn = (c: Context): Language => (c.get("language") === "en" ? "en" : "zh");

/** The day that is asked about: one that exists, or none. */
const dayIn = (c: Context, today: () => string): string | undefined => {
  const on = c.req.query("on") ?? today();
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && new Date(`${on}T00:00:00Z`).toJSON()?.startsWith(on) ? on : undefined;
};
