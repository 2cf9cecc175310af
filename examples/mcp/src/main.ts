// The tools over stdin and stdout, as an assistant starts them.
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { serverOf } from "./server.ts";

serveStdio(serverOf);
