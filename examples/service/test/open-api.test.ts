import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appOf } from "../src/app.ts";
import { openApi } from "../src/open-api.ts";
import { openSqlite } from "../src/stores/open-sqlite.ts";
import { post } from "./support/client.ts";
import { apply, by, career, recognize, talk } from "./support/data.ts";

const folder = mkdtempSync(join(tmpdir(), "fazhan-"));
const store = openSqlite(join(folder, "minutes.db"));
const app = appOf(store, () => "2026-07-01");
const send = (path: string, init?: RequestInit) => app.request(`http://127.0.0.1${path}`, init);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe.each(["en", "zh"] as const)("in %s", (language) => {
  const document = JSON.parse(JSON.stringify(openApi(language)));
  const ajv = new Ajv2020({ strict: false, discriminator: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "urn:fazhan:service", components: document.components });
  /** What is wrong with data, by the schema of a component. */
  const wrongIn = (component: string, data: unknown): string => {
    const check =
      ajv.getSchema(`urn:fazhan:service#/components/schemas/${component}`) ?? expect.fail(`no ${component}`);
    return check(data) ? "" : ajv.errorsText(check.errors);
  };

  beforeAll(async () => {
    for (const [seen, step] of career.entries()) await post(send, "/files/f-1/minutes", `r-${seen}`, { seen, step });
  });

  it("the document is OpenAPI 3.1, and is what the service serves", async () => {
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
    expect(await (await send(`/openapi.json?language=${language}`)).json()).toEqual(document);
  });

  it("each step of a career is a step of the document, and one with a day that is no day is not", () => {
    for (const [seen, step] of career.entries()) expect(wrongIn("Taking", { seen, step })).toBe("");
    expect(wrongIn("Taking", { seen: 0, step: { ...apply, on: "2026-06-31" } })).toMatch(/date/);
    expect(wrongIn("Taking", { step: apply })).toMatch(/seen/);
    expect(wrongIn("Taking", { seen: -1, step: apply })).toMatch(/>= 0/);
  });

  it("a correction is one of the document, and one without a reason is not", () => {
    const correction = { seen: 2, on: "2026-07-01", by, minute: 1, reason: "misread day", instead: talk };
    expect(wrongIn("Correcting", correction)).toBe("");
    const { reason, ...without } = correction;
    expect(wrongIn("Correcting", without)).toMatch(/reason/);
    expect(wrongIn("Correcting", { ...correction, step: "correct" })).not.toBe(""); // the path says it
  });

  it("every answer is as the document says: filed, barred, refused, a file, and what is next", async () => {
    const answer = async (path: string, component: string, init?: RequestInit): Promise<void> => {
      expect(wrongIn(component, await (await send(path, init)).json())).toBe("");
    };
    const key = `${language}-`;
    const filed = await post(send, `/files/${language}/minutes`, `${key}0`, { seen: 0, step: apply });
    const barred = await post(send, `/files/${language}/minutes`, `${key}1`, { seen: 1, step: recognize });
    const stale = await post(send, `/files/${language}/minutes`, `${key}2`, { seen: 0, step: talk });
    for (const { text } of [filed, barred]) expect(wrongIn("Answer", JSON.parse(text))).toBe("");
    expect(wrongIn("Refusal", JSON.parse(stale.text))).toBe("");
    expect(wrongIn("Refusal", JSON.parse(filed.text))).not.toBe("");
    await answer("/files/f-1/minutes", "File");
    for (const file of ["f-1", language, "f-none"]) await answer(`/files/${file}/next?language=${language}`, "Next");
  });
});
