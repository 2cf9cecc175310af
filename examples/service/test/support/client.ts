/** How a request is sent: to a service in this process, or to one that listens. */
export type Send = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** What came back: the status, and the body as it was written. */
export interface Back {
  readonly status: number;
  readonly text: string;
}

export const post = async (send: Send, path: string, request: string, body: unknown): Promise<Back> => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": request };
  const response = await send(path, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
};

/** The problems of a refusal, each as its place and its code. */
export const problemsIn = ({ text }: Back): readonly string[] =>
  JSON.parse(text).problems.map(({ path, code }: Record<string, string>) => `${path} ${code}`);
