import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { personId } from "../../db/fixtures/government.ts";
import { openCollab, type Collab, type CollabDoors } from "../annotations/open-collab.server.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { keepDrafts } from "../drafting/keep-drafts.server.ts";
import { openUpgrades } from "../live/upgrade.server.ts";
import type { App } from "../platform/app.server.ts";

/* The notes' door on a port of its own. The cookie is the login; `endSignIn` ends one. */

export type CollabRoom = {
  collab: Collab;
  address: string;
  endSignIn(login: string): void;
  /** As when the network goes: every socket at once, without a word. */
  breakLines(): void;
  close(): Promise<void>;
};

export async function openCollabRoom(app: App): Promise<CollabRoom> {
  const ended = new Set<string>();
  const doors: CollabDoors = {
    identify: ({ headers: { cookie } }) =>
      Promise.resolve(cookie ? { personId: personId(cookie), sessionId: cookie } : null),
    living: (ids) => Promise.resolve(new Set(ids.filter((id) => !ended.has(id)))),
  };
  const collab = openCollab(app, doors, [keepDrafts(app)]);
  const publish = app.publish;
  app.publish = (events) => {
    publish(events);
    collab.wake(events);
  };
  const http = createServer();
  const lines = new Set<Duplex>();
  openUpgrades(http, {
    mayEnter: () => true,
    addresses: {
      "/collab": (request, socket, head) => {
        lines.add(socket);
        collab.accept(request, socket, head);
      },
    },
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    collab,
    address: `ws://127.0.0.1:${portOf(http)}/collab`,
    endSignIn: (login) => void ended.add(login),
    breakLines: () => lines.forEach((line) => line.destroy()),
    close: async () => {
      await collab.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === "object" && bound ? bound.port : 0;
}

type Highlight = Extract<Annotation, { kind: "highlight" }>;

/** A highlight as the screen makes it. */
export function highlight(given: Partial<Highlight> = {}): Highlight {
  const record: Highlight = {
    id: crypto.randomUUID(),
    v: 1,
    version: 1,
    audience: "me",
    createdAt: 1,
    updatedAt: 1,
    kind: "highlight",
    page: 1,
    color: 1,
    tags: [],
    body: "",
    quads: [10, 10, 20, 10, 10, 20, 20, 20],
    selection: { exact: "Điều 5", prefix: "", suffix: "" },
  };
  return { ...record, ...given };
}
