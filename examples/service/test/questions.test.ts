import ical from "ical.js";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { appOf } from "../src/app.ts";
import { openSqlite } from "../src/stores/open-sqlite.ts";
import { type Back, post, problemsIn, type Send } from "./support/client.ts";
import { apply, talk } from "./support/data.ts";

const folder = mkdtempSync(join(tmpdir(), "fazhan-"));
const store = openSqlite(join(folder, "minutes.db"));
const app = appOf(store, () => "2026-06-10");
const send: Send = (path, init) => app.request(`http://127.0.0.1${path}`, init);
const get = async (path: string, headers: Record<string, string> = {}): Promise<Back> => {
  const response = await send(path, { headers });
  return { status: response.status, text: await response.text() };
};

beforeAll(async () => {
  await post(send, "/files/f-1/minutes", "r-0", { seen: 0, step: apply });
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it("what comes next names what is missing, with its clause, on the day that is asked about", async () => {
  const { items, on } = JSON.parse((await get("/files/f-1/next?language=en")).text);
  const recognize = items.find(({ step }: { step: string }) => step === "recognize");
  expect([on, recognize.ready, recognize.awaits]).toEqual(["2026-06-10", false, [{ step: "talk" }]]);
  const [{ says, cites }] = recognize.obstacles;
  expect(says).toBe("talk with the applicant: not on file → awaits talk  [cpc-2026 Art. 7]");
  expect([cites.edition, cites.article, cites.verified]).toEqual(["cpc-2026", "7", true]);
});

it("the language is that of the query, then that of the client, then Chinese", async () => {
  const named = async (query: string, headers = {}) =>
    JSON.parse((await get(`/files/f-1/next${query}`, headers)).text).items[0].name;
  expect(await named("?language=en", { "Accept-Language": "zh-CN" })).toBe("talk with the applicant");
  expect(await named("", { "Accept-Language": "en-GB,en;q=0.9" })).toBe("talk with the applicant");
  expect(await named("")).toBe("党组织派人谈话");
});

it("deadlines are a calendar that another program reads, and none where nothing falls due", async () => {
  const { text } = await get("/files/f-1/deadlines.ics");
  const events = new ical.Component(ical.parse(text)).getAllSubcomponents("vevent");
  expect(events.map((event) => String(event.getFirstPropertyValue("dtstart")))).toEqual(["2026-07-01"]);
  expect(await get("/files/f-none/deadlines.ics")).toEqual({ status: 204, text: "" });
});

it("a day that does not exist is refused, and the day before it is not", async () => {
  expect((await get("/files/f-1/next?on=2026-02-28")).status).toBe(200);
  for (const on of ["2026-02-29", "2026-13-01", "today", ""])
    for (const path of ["next", "deadlines.ics"]) {
      const back = await get(`/files/f-1/${path}?on=${on}`);
      expect([on, back.status, problemsIn(back)]).toEqual([on, 400, ["on not-a-day"]]);
    }
});

it("a minute is explained, and the one after the last is not there", async () => {
  expect((await get("/files/f-1/minutes/0/explanation")).text).toMatch(/^通过：递交入党申请书/);
  expect(problemsIn(await get("/files/f-1/minutes/1/explanation"))).toEqual(["place not-listed"]);
});

it("data of the wrong shape is answered with places and words in both languages, and nothing is stored", async () => {
  const step = { ...talk, on: "2026-06-31", by: { kind: "club" } };
  const back = await post(send, "/files/f-1/minutes", "r-1", { seen: 1, step });
  expect([back.status, problemsIn(back)]).toEqual([400, ["step.on not-a-day", "step.by.kind not-listed"]]);
  expect(JSON.parse(back.text).problems[0].zh).toBe("step.on：不是按 YYYY-MM-DD 书写的有效日期");
  expect(back.text).not.toMatch(/club|node_modules|\.ts/);
  for (const [seen, code] of [
    [undefined, "missing"],
    ["1", "wrong-type"],
    [null, "wrong-type"],
  ])
    expect(problemsIn(await post(send, "/files/f-1/minutes", "r-2", { seen, step: talk }))).toEqual([`seen ${code}`]);
  expect((await store.minutesOf("f-1")).length).toBe(1);
});

it("a request without an id, of another type or of no JSON is refused", async () => {
  const ask = async (headers: Record<string, string>, body: string) => {
    const response = await send("/files/f-1/minutes", { method: "POST", headers, body });
    return problemsIn({ status: response.status, text: await response.text() })[0];
  };
  const json = { "Content-Type": "application/json" };
  const request = { "Idempotency-Key": "r-3" };
  expect(await ask(json, "{}")).toBe("Idempotency-Key missing");
  expect(await ask({ ...json, "Idempotency-Key": "r".repeat(101) }, "{}")).toBe("Idempotency-Key missing");
  expect(await ask({ ...json, "Idempotency-Key": "r".repeat(100) }, "{}")).toBe("seen missing");
  expect(await ask({ ...request, "Content-Type": "text/plain" }, "{}")).toBe("Content-Type wrong-type");
  for (const body of ["", "{", "[]", "null"]) expect(await ask({ ...json, ...request }, body)).toBe("body not-json");
  expect(await ask({ ...json, ...request }, JSON.stringify("x".repeat(1_000_000)))).toBe("body too-large");
});

it("a page of another name that leads to this machine is not answered", async () => {
  expect((await app.request("http://elsewhere.example/files/f-1/minutes")).status).toBe(403);
  for (const host of ["localhost:4711", "[::1]"])
    expect((await app.request(`http://${host}/files/f-1/minutes`)).status).toBe(200);
});

it("stored minutes that cannot be read are a fault of the service, and say nothing of the data", async () => {
  const broken = { ...store, minutesOf: async () => [{ step: "a secret" }] };
  const other = appOf(broken, () => "2026-06-10");
  const sendOther: Send = (path, init) => other.request(`http://127.0.0.1${path}`, init);
  const back = await post(sendOther, "/files/f-1/minutes", "r-4", { seen: 1, step: talk });
  expect([back.status, back.text.includes("secret")]).toEqual([500, false]);
  expect(problemsIn(back)[0]).toMatch(/^minutes\.0/);
  const read = await sendOther("/files/f-1/next");
  expect([read.status, await read.text()]).toEqual([500, expect.stringMatching(/"code":"broken"/)]);
});
