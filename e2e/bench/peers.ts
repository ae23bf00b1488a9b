/*
 * The peers of the live benches, in a process of their own as the product is: relays that pass bytes
 * on and know nothing, over WebSockets and over bare TCP, and Hocuspocus as it comes.
 */
import { createServer, type AddressInfo, type Socket } from "node:net";
import { Server } from "@hocuspocus/server";
import { WebSocketServer, WebSocket } from "ws";

export type Peers = { relay: number; tcp: number; hocuspocus: number };

const relay = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
relay.on("connection", (socket) => {
  socket.on("message", (bytes) => {
    for (const other of relay.clients) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(bytes);
    }
  });
});
const lines = new Set<Socket>();
const tcp = createServer({ noDelay: true }, (line) => {
  lines.add(line);
  line.on("close", () => lines.delete(line));
  line.on("error", () => line.destroy());
  line.on("data", (bytes) => {
    for (const other of lines) if (other !== line) other.write(bytes);
  });
});
await new Promise<void>((open) => tcp.listen(0, "127.0.0.1", open));
const port = await freePort();
const hocuspocus = new Server({ port, address: "127.0.0.1", quiet: true, stopOnSignals: false });
await hocuspocus.listen();
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
process.send?.({ relay: portOf(relay), tcp: portOf(tcp), hocuspocus: port } satisfies Peers);
process.on("disconnect", () => process.exit(0));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const free = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(free));
    });
  });
}
