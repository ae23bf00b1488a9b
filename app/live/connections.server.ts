import type { WebSocket } from "ws";
import { CLOSE } from "./protocol.ts";

export type Viewer =
  | { is: "person"; personId: string; sessionId: string }
  | { is: "wall"; meetingId: string; token: string };

/** One person on several devices is one viewer; so is one wall. */
export function nameOf(viewer: Viewer): string {
  return viewer.is === "person" ? viewer.personId : `wall:${viewer.token}`;
}

export type Connection = {
  socket: WebSocket;
  viewer: Viewer | null;
  subjects: Set<string>;
  alive: boolean;
};

const MAX_BACKLOG = 256 * 1024;

/** A client that does not read is dropped rather than remembered. */
export function send({ socket }: Connection, text: string): void {
  if (socket.bufferedAmount > MAX_BACKLOG) socket.close(CLOSE.tooSlow);
  else if (socket.readyState === socket.OPEN) socket.send(text);
}

/** Two missed beats and the connection is dead, also when no TCP reset ever came. */
export function beat(connection: Connection): void {
  if (!connection.alive) return connection.socket.terminate();
  connection.alive = false;
  connection.socket.ping();
}
