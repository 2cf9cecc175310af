import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { post } from "./support/client.ts";
import { apply, career, talk } from "./support/data.ts";
import { databases, open, type Place } from "./support/places.ts";
import { type Started, started } from "./support/started.ts";

const path = "/files/f-1/minutes";

describe.each(databases)("two processes over $kind", ({ isHere, make }) => {
  let place: Place;
  let [one, other]: Started[] = [];
  const service = (which: Started | undefined): Started => which ?? expect.fail("not started");

  beforeEach(async (context) => {
    if (!isHere) return context.skip();
    place = await make();
    [one, other] = await Promise.all([started(place), started(place)]);
  });

  afterEach(async () => {
    if (!isHere) return;
    await Promise.all([one?.kill(), other?.kill()]);
    await place.remove();
  });

  /** The steps of the minutes that are on file, read by this process. */
  const stored = async (): Promise<readonly unknown[]> => {
    const store = await open(place);
    const minutes = await store.minutesOf("f-1");
    await store.close();
    return minutes.map((minute) => Object(minute).step);
  };

  it("race for each step of a career on one file: each is won by exactly one, none is lost, none is there twice", async () => {
    const both = [service(one), service(other)];
    let won = 0;
    for (const [seen, step] of career.entries()) {
      const sent = both.map(({ send }, at) => post(send, path, `r-${seen}-${at}`, { seen, step }));
      await Promise.all(both.map(({ until }) => until("judged"))); // both have read the same file, and granted the step
      for (const { goOn } of both) goOn();
      await Promise.all(both.map(({ until }) => until("stored")));
      for (const { goOn } of both) goOn();
      const statuses = (await Promise.all(sent)).map(({ status }) => status);
      expect([seen, [...statuses].sort()]).toEqual([seen, [201, 409]]);
      won += statuses.filter((status) => status === 201).length;
    }
    expect(won).toBe(career.length);
    expect(await stored()).toEqual(career.map(({ step }) => step));
  });

  it("one request sent to both at once is answered the same by both, and stored once", async () => {
    const both = [service(one), service(other)];
    const sent = both.map(({ send }) => post(send, path, "r-0", { seen: 0, step: apply }));
    await Promise.all(both.map(({ until }) => until("judged")));
    for (const { goOn, letRun } of both) {
      letRun();
      goOn();
    }
    const [first, second] = await Promise.all(sent);
    expect(first?.status).toBe(201);
    expect(second).toEqual(first);
    expect(await stored()).toEqual(["apply"]);
  });

  it("one is killed between judging and storing: nothing is on file, and the request sent again is filed once", async () => {
    const { send, until, kill } = service(one);
    const lost = expect(post(send, path, "r-0", { seen: 0, step: apply })).rejects.toThrow();
    await until("judged");
    await kill();
    await lost;
    expect(await stored()).toEqual([]);
    service(other).letRun();
    const again = post(service(other).send, path, "r-0", { seen: 0, step: apply });
    expect((await again).status).toBe(201);
    expect(await stored()).toEqual(["apply"]);
  });

  it("one is killed between storing and answering: the request sent again is answered as filed, and stored no second time", async () => {
    const { send, until, goOn, kill } = service(one);
    const lost = expect(post(send, path, "r-0", { seen: 0, step: apply })).rejects.toThrow();
    await until("judged");
    goOn();
    await until("stored");
    await kill();
    await lost;
    expect(await stored()).toEqual(["apply"]);
    service(other).letRun();
    const again = await post(service(other).send, path, "r-0", { seen: 0, step: apply });
    expect([again.status, JSON.parse(again.text).place]).toEqual([201, 0]);
    const next = await post(service(other).send, path, "r-1", { seen: 1, step: talk });
    expect([next.status, await stored()]).toEqual([201, ["apply", "talk"]]);
  });
});
