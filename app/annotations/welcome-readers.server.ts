import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type RawData, type WebSocket } from "ws";
import type { Line } from "./collab-line.ts";
import { COLLAB_CLOSE } from "./collab-words.ts";
import type { Hall } from "./make-collab-hall.server.ts";
import type { CollabDoors } from "./open-collab.server.ts";

type Known = { line: Line; socket: WebSocket; isAlive: boolean; heard: number };

const MAX_MESSAGE_BYTES = 1024 * 1024;
const MAX_BACKLOG = 16 * 1024 * 1024;
const MAX_A_SECOND = 500;
const MAX_LINES_OF_ONE = 20;

/** The sockets themselves: who may have one, how much may come over it, when it ends. */
class Readers {
  private readonly hall: Hall;
  private readonly doors: CollabDoors;
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  private readonly known = new Set<Known>();

  constructor(hall: Hall, doors: CollabDoors) {
    this.hall = hall;
    this.doors = doors;
  }

  async accept(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const who = await this.doors.identify(request).catch(() => null);
    const lines = [...this.known].filter(({ line }) => line.personId === who?.personId);
    if (!who || lines.length >= MAX_LINES_OF_ONE) {
      socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    this.server.handleUpgrade(request, socket, head, (ws) => this.welcome(ws, who));
  }

  /** An ended sign-in loses its sockets within the interval of this. */
  async sweep(): Promise<void> {
    const now = [...this.known];
    now.forEach((reader) => (reader.heard = 0));
    if (now.length === 0) return;
    const living = await this.doors.living(now.map(({ line }) => line.sessionId));
    for (const { line } of now) if (!living.has(line.sessionId)) line.end(COLLAB_CLOSE.signedOut);
  }

  beat(): void {
    for (const reader of this.known) {
      if (!reader.isAlive) reader.socket.terminate();
      reader.isAlive = false;
      reader.socket.ping();
    }
  }

  endAll(code: number): void {
    this.known.forEach(({ line }) => line.end(code));
  }

  private welcome(socket: WebSocket, who: { personId: string; sessionId: string }): void {
    const line: Line = { ...who, asked: 0, end: (code) => socket.close(code) };
    const reader: Known = { line, socket, isAlive: true, heard: 0 };
    this.known.add(reader);
    const connection = this.hall.welcome(boundedSocket(socket), line);
    socket.on("pong", () => (reader.isAlive = true));
    socket.on("error", () => socket.terminate());
    socket.on("close", (code) => {
      this.known.delete(reader);
      connection.handleClose({ code, reason: "" });
    });
    socket.on("message", (raw, isBinary) => {
      reader.heard += 1;
      if (!isBinary) line.end(COLLAB_CLOSE.hostile);
      else if (reader.heard > MAX_A_SECOND) line.end(COLLAB_CLOSE.tooFast);
      else if (socket.readyState === socket.OPEN) connection.handleMessage(bytesOf(raw));
    });
  }
}

export function welcomeReaders(hall: Hall, doors: CollabDoors): Readers {
  return new Readers(hall, doors);
}

/** A browser that does not read is dropped rather than remembered. */
function boundedSocket(socket: WebSocket) {
  return {
    send(bytes: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (typeof bytes === "string" || !ArrayBuffer.isView(bytes)) return;
      if (socket.bufferedAmount > MAX_BACKLOG) socket.close(COLLAB_CLOSE.tooSlow);
      else if (socket.readyState === socket.OPEN) socket.send(bytes);
    },
    close: (code?: number, reason?: string) => socket.close(code, reason),
    get readyState() {
      return socket.readyState;
    },
  };
}

function bytesOf(raw: RawData): Uint8Array {
  if (Array.isArray(raw)) return new Uint8Array(Buffer.concat(raw));
  return new Uint8Array(raw);
}
