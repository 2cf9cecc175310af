import type { Language } from "fazhan";

type Words = Readonly<
  Record<
    "file" | "request" | "on" | "language" | "place" | "take" | "correct" | "read" | "explain" | "next" | "due",
    string
  >
>;

const words: Record<Language, Words> = {
  en: {
    file: "The key of the file. It says nothing about the person.",
    request: "An id of this request. Sent again with it, the request is answered the same and stored once.",
    on: "The day that is asked about; today in Beijing where it is left out",
    language: "The language of the answer; as Accept-Language says where it is left out",
    place: "The place of the minute in the file, counted from 0",
    take: "Judges a step and stores what was decided",
    correct: "Corrects a minute by one more minute",
    read: "The minutes of a file",
    explain: "Why a minute was decided as it was",
    next: "What may be done next, and what is in the way",
    due: "What falls due, as a calendar to subscribe to",
  },
  zh: {
    file: "档案编号，不含个人信息",
    request: "本次请求的编号；以同一编号重发，答复相同，且只存一次",
    on: "所问之日；未填的，为北京时间当日",
    language: "答复所用语言；未填的，依 Accept-Language",
    place: "记录在档案中的位置，自 0 起计",
    take: "审核一个步骤，并存入结果",
    correct: "以一条新记录更正原记录",
    read: "档案的全部记录",
    explain: "一条记录的审核依据",
    next: "下一步可办事项及所缺条件",
    due: "各项期限，可供日历订阅",
  },
};

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string, description: string) => ({
  description,
  content: { "application/json": { schema: refer(name) } },
});
const text = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: { type: "string" } } },
});
const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: refer("Refusal") } },
});

const pathsIn = (said: Words): object => {
  const file = {
    name: "file",
    in: "path",
    required: true,
    description: said.file,
    schema: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" },
  };
  const request = {
    name: "Idempotency-Key",
    in: "header",
    required: true,
    description: said.request,
    schema: { type: "string", minLength: 1, maxLength: 100 },
  };
  const on = { name: "on", in: "query", description: said.on, schema: { type: "string", format: "date" } };
  const language = { name: "language", in: "query", description: said.language, schema: { enum: ["en", "zh"] } };
  const place = {
    name: "place",
    in: "path",
    required: true,
    description: said.place,
    schema: { type: "integer", minimum: 0 },
  };
  const posting = (operationId: string, summary: string, body: string) => ({
    operationId,
    summary,
    parameters: [file, request],
    requestBody: { required: true, content: { "application/json": { schema: refer(body) } } },
    responses: {
      201: json("Answer", "granted, deferred or denied, and on file"),
      200: json("Answer", "barred: judged, and not on file"),
      400: refusal("the data cannot be taken: where, and what is wrong"),
      409: refusal("the file has grown since it was looked at, and nothing was judged"),
      422: refusal("something else was asked under this request id"),
    },
  });
  const asking = (
    operationId: string,
    summary: string,
    parameters: readonly object[],
    answer: object,
    more: object = {},
  ) => ({
    operationId,
    summary,
    parameters: [file, ...parameters],
    responses: { 200: answer, ...more, ...(parameters.includes(on) && { 400: refusal("that day does not exist") }) },
  });
  return {
    "/files/{file}/minutes": {
      get: asking("read", said.read, [], json("File", "all minutes, those that were corrected too")),
      post: posting("submit", said.take, "Taking"),
    },
    "/files/{file}/corrections": { post: posting("correct", said.correct, "Correcting") },
    "/files/{file}/minutes/{place}/explanation": {
      get: asking(
        "explain",
        said.explain,
        [place, language],
        text("text/plain", "a line for each rule, with its clause"),
      ),
    },
    "/files/{file}/next": { get: asking("next", said.next, [on, language], json("Next", "every step that is open")) },
    "/files/{file}/deadlines.ics": {
      get: asking("deadlines", said.due, [on, language], text("text/calendar", "an event for each deadline"), {
        204: { description: "nothing falls due" },
      }),
    },
  };
};

/** The paths of the service, in each language. */
export const paths: Record<Language, object> = { en: pathsIn(words.en), zh: pathsIn(words.zh) };
