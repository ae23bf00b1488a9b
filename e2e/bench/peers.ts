/*
 * The peers of the stroke bench, in a process of their own as the product is: a relay that passes
 * bytes on and knows nothing, and Hocuspocus as it comes.
 */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { Server } from "@hocuspocus/server";
import { WebSocketServer, WebSocket } from "ws";

export type Peers = { relay: number; hocuspocus: number };

const relay = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
relay.on("connection", (socket) => {
  socket.on("message", (bytes) => {
    for (const other of relay.clients) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(bytes);
    }
  });
});
const port = await freePort();
const hocuspocus = new Server({ port, address: "127.0.0.1", quiet: true, stopOnSignals: false });
await hocuspocus.listen();
const address = relay.address() as AddressInfo;
process.send?.({ relay: address.port, hocuspocus: port } satisfies Peers);
process.on("disconnect", () => process.exit(0));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const free = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(free));
    });
  });
}
