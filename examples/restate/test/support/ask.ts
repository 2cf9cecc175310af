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

/** Waits until the engine has a number of reminders: in any status, or in one, such as `scheduled` or `completed`. */
export const reminders = async (engine: Engine, count: number, status = "%"): Promise<void> => {
  await until(
    () => remindersNow(engine, status),
    (found) => found === count,
  );
};

/** How many reminders the engine has in a status at this moment. */
export const remindersNow = async (engine: Engine, status: string): Promise<number> => {
  const where = `target_handler_name = 'remind' and status like '${status}'`;
  return (await ask(engine, `select id from sys_invocation where ${where}`)).length;
};
