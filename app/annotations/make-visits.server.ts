import type { Connection, Document, onAuthenticatePayload } from "@hocuspocus/server";
import type * as Y from "yjs";
import type { Bilingual } from "../people/person.ts";
import type { Reader, Visit } from "./collab-line.ts";
import { COLLAB_CLOSE } from "./collab-words.ts";

/** What another room does with its documents, which travel over the same sockets as the notes. */
export type VisitedRoom = {
  owns(documentName: string): boolean;
  /** What this person may do with it now; null is nothing. */
  letIn(
    documentName: string,
    personId: string,
  ): Promise<{ office: Bilingual; mayWrite: boolean } | null>;
  load(document: Y.Doc, documentName: string, personId: string): Promise<void>;
  /** Null: on disk, or nothing in it; else the code with which the socket ends. */
  take(documentName: string, personId: string, update: Uint8Array): Promise<number | null>;
  stamp(said: unknown, who: { personId: string; name: Bilingual }): object;
  catchUp(subject: string): Promise<void>;
  unload(documentName: string): void;
  settle(): Promise<void>;
};

export type Visits = ReturnType<typeof makeVisits>;

type Open = ReadonlyMap<string, Document>;

/** The documents of the other rooms, each handed to the room it belongs to. */
export function makeVisits(rooms: readonly VisitedRoom[]) {
  const roomOf = (name: string) => rooms.find((room) => room.owns(name));
  const recheck = async (documents: Open): Promise<void> => {
    for (const document of [...documents.values()]) {
      const room = roomOf(document.name);
      if (!room) continue;
      for (const connection of document.getConnections()) await look(room, connection);
    }
  };
  return {
    /** Null for what is not granted, and for the documents of the notes. */
    async open(asked: onAuthenticatePayload<Reader>): Promise<Visit | null> {
      const { documentName, context } = asked;
      const { personId } = context.line;
      const granted = await roomOf(documentName)?.letIn(documentName, personId);
      if (!granted) return null;
      asked.connectionConfig.readOnly = !granted.mayWrite;
      return { documentName, personId, name: granted.office };
    },
    async load(document: Y.Doc, { documentName, personId }: Visit): Promise<void> {
      await roomOf(documentName)?.load(document, documentName, personId);
    },
    async take({ documentName, personId }: Visit, update: Uint8Array): Promise<number | null> {
      const room = roomOf(documentName);
      return room ? room.take(documentName, personId, update) : COLLAB_CLOSE.notAllowed;
    },
    stampOf: ({ documentName }: Visit) => roomOf(documentName)?.stamp,
    unload: (documentName: string): void => roomOf(documentName)?.unload(documentName),
    recheck,
    async told(subject: string, documents: Open): Promise<void> {
      await Promise.all(rooms.map((room) => room.catchUp(subject)));
      await recheck(documents);
    },
    async settle(): Promise<void> {
      await Promise.all(rooms.map((room) => room.settle()));
    },
  };
}

/** Whoever may no longer have the document loses it; whoever may no longer write only reads. */
async function look(room: VisitedRoom, connection: Connection<Reader>): Promise<void> {
  const { visit } = connection.context;
  if (!visit) return;
  const granted = await room.letIn(visit.documentName, visit.personId);
  if (!granted) connection.close({ code: COLLAB_CLOSE.notAllowed, reason: "not-allowed" });
  else connection.readOnly = !granted.mayWrite;
}
