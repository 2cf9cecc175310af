import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appOf } from "../src/app.ts";
import type { Store } from "../src/stores/store.ts";
import { type Back, type Send, post, problemsIn } from "./support/client.ts";
import { apply, by, career, recognize, talk } from "./support/data.ts";
import { databases, open, type Place } from "./support/places.ts";

describe.each(databases)("over $kind", ({ isHere, make }) => {
  let place: Place;
  let store: Store;
  let send: Send;

  beforeEach(async (context) => {
    if (!isHere) return context.skip();
    place = await make();
    store = await open(place);
    const app = appOf(store, () => "2026-07-01");
    send = (path, init) => app.request(`http://127.0.0.1${path}`, init);
  });

  afterEach(async () => {
    if (!isHere) return;
    await store.close();
    await place.remove();
  });

  const take = (request: string, seen: unknown, step: unknown) =>
    post(send, "/files/f-1/minutes", request, { seen, step });
  const stored = async (file = "f-1") => (await store.minutesOf(file)).length;

  it("a whole career is filed step by step, and the person is a member", async () => {
    for (const [seen, step] of career.entries()) {
      const { status, text } = await take(`r-${seen}`, seen, step);
      expect([status, JSON.parse(text)]).toMatchObject([201, { verdict: "grant", place: seen, minutes: seen + 1 }]);
    }
    const file = await (await send("/files/f-1/minutes")).json();
    expect(file).toMatchObject({ stage: "member", seen: career.length });
  });

  it("a step made out on an older file is a conflict, and one made out on this file is not", async () => {
    await take("r-0", 0, apply);
    const late = await take("r-1", 0, talk);
    expect([late.status, problemsIn(late)]).toEqual([409, ["file stale"]]);
    expect(await stored()).toBe(1);
    expect((await take("r-2", 1, talk)).status).toBe(201);
    const ahead = await take("r-3", 3, recognize);
    expect([ahead.status, await stored()]).toEqual([409, 2]);
  });

  it("a request that is sent again is answered the same to the letter and stored once", async () => {
    const first = await take("r-0", 0, apply);
    await take("r-1", 1, talk);
    expect(await take("r-0", 0, apply)).toEqual(first);
    expect(await stored()).toBe(2);
  });

  it.each(["minutesOf", "answerTo"] as const)(
    "a request that is filed elsewhere just after %s is answered as it was there",
    async (read) => {
      let there: Promise<Back> | undefined;
      const late: Store = {
        ...store,
        [read]: async (key: string) => {
          const found = await store[read](key);
          there ??= take("r-0", 0, apply);
          await there;
          return found;
        },
      };
      const app = appOf(late, () => "2026-07-01");
      const sendLate: Send = (path, init) => app.request(`http://127.0.0.1${path}`, init);
      const here = await post(sendLate, "/files/f-1/minutes", "r-0", { seen: 0, step: apply });
      expect([here, await stored()]).toEqual([await there, 1]);
    },
  );

  it("a barred step is answered with its clause, leaves no minute, and is answered the same after the file has grown", async () => {
    await take("r-0", 0, apply);
    const barred = await take("r-1", 1, recognize);
    const answer = JSON.parse(barred.text);
    expect([barred.status, answer.verdict, answer.minutes, "place" in answer]).toEqual([200, "bar", 1, false]);
    const [talked] = answer.decision.findings.filter(({ status }: { status: string }) => status !== "holds");
    expect(talked.cites).toMatchObject({ edition: "cpc-2026", article: "7", verified: true });
    await take("r-2", 1, talk);
    expect(await take("r-1", 1, recognize)).toEqual(barred);
    expect(await stored()).toBe(2);
  });

  it("something else under the same request id is refused, for another file too", async () => {
    await take("r-0", 0, apply);
    const other = await take("r-0", 1, talk);
    expect([other.status, problemsIn(other)]).toEqual([422, ["Idempotency-Key request.other"]]);
    const elsewhere = await post(send, "/files/f-2/minutes", "r-0", { seen: 0, step: apply });
    expect([elsewhere.status, await stored("f-2")]).toEqual([422, 0]);
  });

  it("a correction is one more minute, and the minute that it corrects stays as it was", async () => {
    await take("r-0", 0, apply);
    await take("r-1", 1, talk);
    const before = await store.minutesOf("f-1");
    const correction = {
      on: "2026-07-01",
      by,
      minute: 1,
      instead: { ...talk, on: "2026-06-12" },
      reason: "misread day",
    };
    const { status, text } = await post(send, "/files/f-1/corrections", "r-2", { seen: 2, ...correction });
    expect([status, JSON.parse(text).decision.step.step]).toEqual([201, "correct"]);
    expect((await store.minutesOf("f-1")).slice(0, 2)).toEqual(before);
    const explained = await (await send("/files/f-1/minutes/1/explanation?language=en")).text();
    expect(explained.split("\n").at(-1)).toBe("corrected to talk on 2026-06-12 by minute 2, correct on 2026-07-01");
    const stale = await post(send, "/files/f-1/corrections", "r-3", { seen: 2, ...correction });
    expect([stale.status, await stored()]).toEqual([409, 3]);
  });

  it("a file that begins twice is begun once: the place is taken", async () => {
    const kept = { asked: "a", status: 201, body: "{}" } as const;
    const [minute] = [JSON.parse((await take("r-0", 0, apply)).text).decision.minute];
    const entry = { kept, file: "f-2", place: 0, minute };
    expect(await store.keep({ ...entry, request: "x-0" })).toBe(true);
    expect(await store.keep({ ...entry, request: "x-1" })).toBe(false);
    expect(await store.answerTo("x-1")).toBeUndefined(); // the answer went with the minute
    expect(await store.keep({ ...entry, place: 1, request: "x-0" })).toBe(false);
    expect(await stored("f-2")).toBe(1); // the minute went with the answer
  });
});
