import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Problem, problemIn } from "fazhan/io";

/** A problem with its words: where, what, and what to show to a person. */
export interface Said {
  readonly path: string;
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/** A problem that the library found, in words. */
export const said = (problem: Problem): Said => ({
  ...problem,
  en: problemIn(problem, "en"),
  zh: problemIn(problem, "zh"),
});

/** What only this service finds wrong. */
export const own = {
  noJson: { path: "body", code: "not-json", en: "the body is not a JSON object", zh: "请求内容不是 JSON 对象" },
  wrongType: {
    path: "Content-Type",
    code: "wrong-type",
    en: "a body is application/json",
    zh: "请求内容须为 application/json",
  },
  noRequest: {
    path: "Idempotency-Key",
    code: "missing",
    en: "each request has an id of 1 to 100 letters in the header Idempotency-Key",
    zh: "请求头 Idempotency-Key 须有一至一百个字符的请求编号",
  },
  otherRequest: {
    path: "Idempotency-Key",
    code: "request.other",
    en: "something else was asked under this id",
    zh: "该请求编号已用于另一请求",
  },
  noSuchMinute: { path: "place", code: "not-listed", en: "the file has no such minute", zh: "档案中没有这条记录" },
  notADay: {
    path: "on",
    code: "not-a-day",
    en: "on is not a day written as YYYY-MM-DD",
    zh: "on 不是按 YYYY-MM-DD 书写的日期",
  },
  tooLarge: { path: "body", code: "too-large", en: "the body is larger than one megabyte", zh: "请求内容超过 1 MB" },
  elsewhere: {
    path: "Host",
    code: "not-listed",
    en: "this service answers on this machine only",
    zh: "本服务只在本机使用",
  },
  broken: { path: "", code: "broken", en: "the service failed", zh: "服务出错" },
} as const satisfies Record<string, Said>;

/** Answers with problems, as RFC 9457 writes them. No stack and nothing of the data is in it. */
export const refuse = (c: Context, status: ContentfulStatusCode, problems: readonly Said[]): Response =>
  c.json({ type: "about:blank", title: titles[status] ?? "The request was refused", status, problems }, status, {
    "content-type": "application/problem+json",
  });

const titles: Readonly<Record<number, string>> = {
  400: "The data cannot be taken",
  404: "There is no such thing",
  409: "The file has grown since it was looked at",
  422: "The request id is taken",
  500: "The service failed",
};
