import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

type Accept = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** The one upgrade handler: each address has its own door; the origin is checked before any. */
export function openUpgrades(
  server: Server,
  doors: { mayEnter(request: IncomingMessage): boolean; addresses: Record<string, Accept> },
): void {
  server.on("upgrade", (request, socket, head) => {
    const address = (request.url ?? "").split("?")[0] ?? "";
    const accept = doors.addresses[address];
    socket.on("error", () => socket.destroy());
    if (!doors.mayEnter(request)) return refuse(socket, "403 Forbidden");
    if (!accept) return refuse(socket, "404 Not Found");
    accept(request, socket, head);
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
