import { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";
import { FINAL_CLOSES } from "../annotations/collab-words.ts";
import { dialCollab, followNetwork, type LineState } from "../live/collab-socket.client.ts";
import { DRAFT_FIELD } from "./draft-bounds.ts";
import { keepText, markSent } from "./kept-drafts.client.ts";

/*
 * A live text in this tab: its document, kept in this browser too, and the line to the server. It
 * can be written in as soon as there is a text, without a line as well.
 */

export type DraftLine = {
  document: Y.Doc;
  provider: HocuspocusProvider;
  /** Done when there is a text: from this browser, or from the server. */
  whenThere: Promise<void>;
  state(): LineState;
  changes(): number;
  /** Whether the server has acknowledged every change. */
  isSaved(): boolean;
  close(): void;
};

type Wanted = {
  documentName: string;
  personId: string;
  /** Who only reads keeps nothing here: what they see is what the server has. */
  isKept: boolean;
  changed(): void;
};

export async function openDraftLine(wanted: Wanted): Promise<DraftLine> {
  const { documentName, personId, isKept, changed } = wanted;
  const document = new Y.Doc();
  const kept = isKept ? await keepText(personId, documentName, document) : null;
  let state: LineState = "connecting";
  let changes = 0;
  document.on("update", () => (changes += 1));
  const become = (next: LineState) => {
    if (state === "refused") return;
    state = next;
    if (next === "refused") socket.disconnect();
    changed();
  };
  const socket = dialCollab(FINAL_CLOSES, become);
  const isSaved = () => state === "open" && isAllSent(provider);
  const heard = () => {
    if (isKept && (isSaved() || provider.hasUnsyncedChanges))
      markSent(personId, documentName, isSaved());
    changed();
  };
  const provider: HocuspocusProvider = new HocuspocusProvider({
    ...{ name: documentName, document, token: "draft", websocketProvider: socket },
    onAuthenticated: () => become("open"),
    onAuthenticationFailed: () => become("refused"),
    onClose: ({ event }) => FINAL_CLOSES.includes(event.code) && become("refused"),
    onUnsyncedChanges: heard,
    onSynced: heard,
    onAwarenessChange: changed,
  });
  provider.attach();
  const closers = [
    followNetwork(socket, become),
    () => [provider, socket, document].forEach((each) => each.destroy()),
    () => void kept?.destroy(),
  ];
  return {
    ...{ document, provider, isSaved, whenThere: textIn(document), state: () => state },
    ...{ changes: () => changes, close: () => closers.forEach((end) => end()) },
  };
}

const isAllSent = ({ isAuthenticated, synced, hasUnsyncedChanges }: HocuspocusProvider) =>
  isAuthenticated && synced && !hasUnsyncedChanges;

/** An empty document is one that has not come yet: every text begins with something in it. */
function textIn(document: Y.Doc): Promise<void> {
  const fragment = document.getXmlFragment(DRAFT_FIELD);
  return new Promise((resolve) => {
    const look = () => {
      if (fragment.length === 0) return;
      document.off("update", look);
      resolve();
    };
    document.on("update", look);
    look();
  });
}
