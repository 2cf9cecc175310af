import * as z from "zod";
import type { Engine } from "../../src/engine.js";
import { until } from "../../src/until.js";

/** What the engine itself says of its invocations and its state: the rows of a query. */
const ask = async ({ admin }: Engine, query: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const answer = await fetch(`${admin}/query`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answerSchema.parse(await answer.json()).rows;
};

const answerSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

/** Which reminders are looked for: those of a file, and of a status, such as `scheduled` or `completed`. */
interface Which {
  readonly file?: string;
  readonly status?: string;
}

/** Waits until the engine has a number of reminders. */
export const reminders = async (engine: Engine, count: number, which: Which = {}): Promise<void> => {
  await until(
    () => remindersNow(engine, which),
    (found) => found === count,
  );
};

/** How many reminders the engine has at this moment. */
export const remindersNow = async (engine: Engine, { file = "%", status = "%" }: Which): Promise<number> => {
  const where = `target_handler_name = 'remind' and target_service_key like '${file}' and status like '${status}'`;
  return (await ask(engine, `select id from sys_invocation where ${where}`)).length;
};
