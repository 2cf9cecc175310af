import { type Context, Hono } from "hono";
import { type Request, fileStep } from "./file-step.ts";
import { own, refuse } from "./problems.ts";
import type { Store } from "./stores/store.ts";

/** What changes a file: a step, and the correction of a minute, which is one more step. */
export const steps = (store: Store): Hono => {
  const answer = async (c: Context, given: Request): Promise<Response> => {
    const filed = await fileStep(store, given);
    if (filed.kind === "refused") return refuse(c, filed.status, filed.problems);
    return c.body(filed.kept.body, filed.kept.status, { "content-type": "application/json" });
  };

  return new Hono()
    .post("/minutes", async (c) => {
      const asked = await askedIn(c);
      if (asked instanceof Response) return asked;
      const { request, file, body } = asked;
      return answer(c, { request, file, seen: body["seen"], step: body["step"] });
    })
    .post("/corrections", async (c) => {
      const asked = await askedIn(c);
      if (asked instanceof Response) return asked;
      const { request, file, body } = asked;
      const { seen, ...correction } = body;
      return answer(c, { request, file, seen, step: { ...correction, step: "correct" } });
    });
};

interface Asked {
  readonly request: string;
  readonly file: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The file, the id of the request and its body; or the answer, where one of them is not there. */
const askedIn = async (c: Context): Promise<Asked | Response> => {
  const request = c.req.header("Idempotency-Key") ?? "";
  if (request.length < 1 || request.length > 100) return refuse(c, 400, [own.noRequest]);
  // A page of another site cannot send this type without asking first.
  if (!/^application\/json\b/i.test(c.req.header("Content-Type") ?? "")) return refuse(c, 415, [own.wrongType]);
  const body: unknown = await c.req.json().catch(() => undefined);
  return isObject(body) ? { request, file: c.req.param("file") ?? "", body } : refuse(c, 400, [own.noJson]);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
