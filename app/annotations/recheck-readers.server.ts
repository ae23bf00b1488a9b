import type { Connection, Document } from "@hocuspocus/server";
import type { App } from "../platform/app.server.ts";
import { COLLAB_CLOSE } from "./collab-words.ts";
import type { Opened, Reader } from "./collab-line.ts";
import { letIn } from "./let-in.server.ts";

type Asked = {
  documents: ReadonlyMap<string, Document>;
  /** Readers of this meeting's papers only; null: all. */
  meetingId: string | null;
  /** Tells a reader which layers are open to them now. */
  say(connection: Connection<Reader>): void;
};

/**
 * Looks again whether every open document is still its reader's to have. Who may no longer read the
 * paper loses the socket; who has left a group loses that layer.
 */
export async function recheckReaders(app: App, asked: Asked): Promise<void> {
  const connections = [...asked.documents.values()].flatMap((each): Connection<Reader>[] =>
    each.getConnections(),
  );
  for (const connection of connections) {
    const { line, opened } = connection.context;
    if (!opened || (asked.meetingId !== null && opened.meetingId !== asked.meetingId)) continue;
    const now = await letIn(app, opened);
    if (now && now.isDestroyed !== opened.isDestroyed) line.end(COLLAB_CLOSE.destroyed);
    else if (now) renew(connection, opened, now);
    else if (opened.document.is === "layer") connection.close(LEFT);
    else line.end(COLLAB_CLOSE.notAllowed);
    if (now && opened.document.is === "own" && differs(opened, now)) asked.say(connection);
  }
}

const LEFT = { code: COLLAB_CLOSE.notAllowed, reason: "not-allowed" };

function renew({ context }: Connection<Reader>, opened: Opened, now: Opened): void {
  context.opened = { ...opened, audiences: now.audiences };
}

const differs = (before: Opened, now: Opened): boolean =>
  before.audiences.join() !== now.audiences.join();
