import * as clients from "@restatedev/restate-sdk-clients";
import type { County } from "./county.js";
import type { Dossier } from "./dossier.js";
import type { Engine } from "./engine.js";

/** What a caller says of a request: under one key it is carried out once, and asked again it answers the same. */
export const under = (idempotencyKey: string) => clients.rpc.opts<never, never>({ idempotencyKey });

/** The same, of a request that is not waited for: its result can be asked for later. */
export const sentUnder = (idempotencyKey: string) => clients.rpc.sendOpts<never>({ idempotencyKey });

/** The files and the counties, as a caller of the engine sees them. */
export const clientsOf = ({ ingress }: Engine) => {
  const connection = clients.connect({ url: ingress });
  return {
    dossier: (file: string) => connection.objectClient<Dossier>({ name: "dossier" }, file),
    county: (name: string) => connection.objectClient<County>({ name: "county" }, name),
    /** Asks for an audit without waiting for it. */
    countySend: (name: string) => connection.objectSendClient<County>({ name: "county" }, name),
    result: connection.result.bind(connection),
  };
};
