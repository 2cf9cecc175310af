import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** What a tool answered: whether it is a refusal, the text as it came, and the data in it. */
export interface Answered {
  readonly isError: boolean;
  readonly text: string;
  readonly data: ReturnType<typeof JSON.parse>;
}

/** The tools in a process of their own, as an assistant has them. */
export const connected = async () => {
  const client = new Client({ name: "test", version: "0" });
  const command = { command: process.execPath, args: ["--import", "tsx", main] };
  await client.connect(new StdioClientTransport(command));
  const call = async (name: string, args: Readonly<Record<string, unknown>>): Promise<Answered> => {
    const { content, isError = false } = await client.callTool({ name, arguments: args });
    const [first] = content;
    const text = first?.type === "text" ? first.text : "";
    return { isError, text, data: text.startsWith("{") ? JSON.parse(text) : undefined };
  };
  return { client, call };
};
