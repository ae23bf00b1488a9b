import { HocuspocusProvider, type HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import * as Y from "yjs";
import { writeDocumentName } from "./document-name.ts";
import type { PageReader } from "./note-store.ts";
import { readPresence } from "./presence.ts";

type RoomOptions = {
  socket: HocuspocusProviderWebsocket;
  deviceId: string;
  paperId: string;
  personId: string;
  changed(): void;
};

/** Who is reading which page. The server says who each of them is. */
export function openNotesRoom({ socket, deviceId, paperId, personId, changed }: RoomOptions) {
  const provider = new HocuspocusProvider({
    ...{ name: writeDocumentName({ is: "room", paperId }), document: new Y.Doc() },
    ...{ token: deviceId, websocketProvider: socket },
    onAwarenessChange: changed,
  });
  const { awareness } = provider;
  awareness?.setLocalState({ hidden: true });
  provider.attach();
  return {
    readers(): PageReader[] {
      const states = [...(awareness?.getStates().values() ?? [])];
      const there = states.flatMap((state) => readPresence(state) ?? []);
      const others = there.filter((reader) => reader.personId !== personId);
      return [...new Map(others.map((reader) => [reader.personId, reader])).values()];
    },
    // An empty state would not reach the others: whoever hides says so.
    showPage: (page: number | null) =>
      awareness?.setLocalState(page === null ? { hidden: true } : { page }),
    close: () => provider.destroy(),
  };
}
