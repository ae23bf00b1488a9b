import { HocuspocusProvider } from "@hocuspocus/provider";
import type * as Y from "yjs";
import { dialCollab, followNetwork, type LineState } from "../live/collab-socket.client.ts";
import { FINAL_CLOSES, readWord, type ToReader } from "./collab-words.ts";
import { writeDocumentName } from "./document-name.ts";
import { makeNotesLayers } from "./notes-layers.client.ts";
import { openNotesRoom } from "./notes-presence.client.ts";
import type { NoteRefusal, PageReader } from "./note-store.ts";

/*
 * The socket behind one paper's notes, and the documents that travel over it: one's own, the layers
 * the server names, and the room. It is open as long as the paper is before the reader.
 */

export type NotesLine = {
  state(): LineState;
  /** Whether the server has acknowledged every change of the own document. */
  isSaved(): boolean;
  layers(): Y.Doc[];
  refusals(): Readonly<Record<string, NoteRefusal>>;
  readers(): PageReader[];
  showPage(page: number | null): void;
  close(): void;
};

type Options = {
  deviceId: string;
  paperId: string;
  personId: string;
  own: Y.Doc;
  changed(): void;
};

export function openNotesLine({ deviceId, paperId, personId, own, changed }: Options): NotesLine {
  let state: LineState = "connecting";
  let refusals: Readonly<Record<string, NoteRefusal>> = {};
  const become = (next: LineState) => {
    if (state === "refused") return;
    state = next;
    if (next === "refused") socket.disconnect();
    changed();
  };
  const socket = dialCollab(FINAL_CLOSES, become);
  const layers = makeNotesLayers({ socket, deviceId, changed });
  const room = openNotesRoom({ socket, deviceId, paperId, personId, changed });
  const hear = (word: ToReader | null) => {
    if (word && "layers" in word) layers.open(word.layers);
    else if (word) refusals = word.refusals;
    changed();
  };
  const provider = new HocuspocusProvider({
    ...{ name: writeDocumentName({ is: "own", paperId, personId }), document: own },
    ...{ awareness: null, token: deviceId, websocketProvider: socket },
    onAuthenticated: () => become("open"),
    onAuthenticationFailed: () => become("refused"),
    onUnsyncedChanges: changed,
    onStateless: ({ payload }) => hear(readWord(payload)),
  });
  provider.attach();
  const closers = [
    followNetwork(socket, become),
    () => [layers, room].forEach((each) => each.close()),
    () => [provider, socket].forEach((each) => each.destroy()),
  ];
  return {
    state: () => state,
    isSaved: () => state === "open" && provider.isAuthenticated && !provider.hasUnsyncedChanges,
    layers: () => layers.documents(),
    refusals: () => refusals,
    ...{ readers: room.readers, showPage: room.showPage },
    close: () => closers.forEach((end) => end()),
  };
}
