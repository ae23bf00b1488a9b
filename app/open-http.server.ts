import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";

/*
 * How long a line may be slow. A line that is opened and never says what it wants is ended soon;
 * who sends a large paper over a poor one is given five minutes.
 */
const LINES: ServerOptions = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
};

export function openHttp(listener: RequestListener, lines = LINES): Server {
  return createServer(lines, listener);
}
