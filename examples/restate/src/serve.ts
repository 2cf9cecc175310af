import { once } from "node:events";
import { createServer } from "node:http2";
import * as restate from "@restatedev/restate-sdk";
import { county, partOf } from "./county.js";
import { dossierOf } from "./dossier.js";
import type { Office } from "./office.js";

/**
 * Serves the office to the engine, on loopback only: `listen` of the SDK would open every interface. The process
 * ends with the one that started it.
 */
export const serve = async (office: Office, port: number): Promise<void> => {
  const services = [dossierOf(office), partOf(office), county];
  const server = createServer(restate.createEndpointHandler({ services }));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  process.once("disconnect", () => process.exit());
  process.send?.("ready");
};
