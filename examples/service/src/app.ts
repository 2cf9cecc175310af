import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { languageDetector } from "hono/language";
import { openApi } from "./open-api.ts";
import { own, refuse } from "./problems.ts";
import { questions } from "./questions.ts";
import { steps } from "./steps.ts";
import type { Store } from "./stores/store.ts";

/** The service over a store. It has no clock of its own: `today` is asked where a client names no day. */
export const appOf = (store: Store, today: () => string): Hono => {
  const app = new Hono();
  // A page in a browser can send requests to this machine, under a name of its own: it is not answered.
  app.use(async (c, next) => (isHere(c.req.url) ? next() : refuse(c, 403, [own.elsewhere])));
  app.use(bodyLimit({ maxSize: 1_000_000, onError: (c) => refuse(c, 413, [own.tooLarge]) }));
  app.use(
    languageDetector({
      supportedLanguages: ["en", "zh"],
      fallbackLanguage: "zh",
      order: ["querystring", "header"],
      lookupQueryString: "language",
      caches: false,
      convertDetectedLanguage: (language) => language.slice(0, 2),
    }),
  );
  app.get("/openapi.json", (c) => c.json(openApi(c.get("language") === "en" ? "en" : "zh")));
  app.route("/files/:file{[A-Za-z0-9_-]{1,64}}", steps(store));
  app.route("/files/:file{[A-Za-z0-9_-]{1,64}}", questions(store, today));
  app.onError((error, c) => {
    console.error(error.message);
    return refuse(c, 500, [own.broken]);
  });
  return app;
};

const isHere = (url: string): boolean => ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
