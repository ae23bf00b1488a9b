import { Editor } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import type { Bilingual } from "../people/person.ts";
import { DRAFT_FIELD } from "./draft-bounds.ts";
import { openDraftLine, type DraftLine } from "./draft-line.client.ts";
import { writeDraftName, type DraftName } from "./draft-name.ts";
import { nodesOf } from "./draft-nodes.client.ts";
import { blockIds, bounds, numbering, type DraftWords } from "./draft-plugins.client.ts";
import { hueOf, readWriter } from "./draft-presence.ts";

export type DraftSync = "opening" | "saved" | "saving" | "offline" | "refused";

export type DraftSnapshot = {
  /** As soon as there is a text. */
  editor: Editor | null;
  sync: DraftSync;
  /** The others who have the text open now. */
  people: { personId: string; name: Bilingual }[];
  /** How often the text has changed in this tab. */
  changes: number;
};

export type OpenDraft = {
  snapshot(): DraftSnapshot;
  close(): void;
};

type Wanted = {
  box: HTMLElement;
  name: DraftName;
  personId: string;
  words: DraftWords;
  /** Writes a person's office in the language of the interface. */
  office(name: Bilingual): string;
  changed(): void;
};

/** Opens the live text in this box; the editor is there as soon as there is a text. */
export async function openDraft(wanted: Wanted): Promise<OpenDraft> {
  const { name, personId, changed } = wanted;
  const open: { editor: Editor | null; isClosed: boolean } = { editor: null, isClosed: false };
  const line = await openDraftLine({ documentName: writeDraftName(name), personId, changed });
  void line.whenThere.then(() => {
    if (open.isClosed) return;
    open.editor = makeEditor(wanted, line);
    changed();
  });
  return {
    snapshot: () => ({
      ...{ sync: syncOf(line, open.editor), people: peopleOn(line, personId) },
      ...{ changes: line.changes(), editor: open.editor },
    }),
    close() {
      open.isClosed = true;
      open.editor?.destroy();
      line.close();
    },
  };
}

function makeEditor({ box, name, words, office, changed }: Wanted, line: DraftLine): Editor {
  const { document, provider } = line;
  return new Editor({
    element: box,
    injectCSS: false,
    extensions: [
      ...nodesOf(name.kind),
      Collaboration.configure({ document, field: DRAFT_FIELD }),
      CollaborationCaret.configure({
        provider,
        // The server says who it is; what a browser says of itself is not passed on.
        user: {},
        render: (user) => caretOf(user, office),
        selectionRender: (user) => ({ "data-hue": String(hueOf(String(user["personId"] ?? ""))) }),
      }),
      numbering(words),
      blockIds,
      bounds,
    ],
    editorProps: {
      attributes: {
        ...{ role: "textbox", "aria-multiline": "true", "aria-label": words.label },
        ...{ lang: "vi", spellcheck: "false", class: "draft" },
      },
    },
    onTransaction: changed,
  });
}

function caretOf(user: object, office: (name: Bilingual) => string): HTMLElement {
  const who = readWriter({ user });
  const caret = window.document.createElement("span");
  const label = window.document.createElement("span");
  caret.dataset["caret"] = "";
  caret.dataset["hue"] = String(hueOf(who?.personId ?? ""));
  label.textContent = who ? office(who.name) : "";
  caret.append(label);
  return caret;
}

function peopleOn({ provider }: DraftLine, personId: string): DraftSnapshot["people"] {
  const states = [...(provider.awareness?.getStates().values() ?? [])];
  const there = states.flatMap((state) => readWriter(state) ?? []);
  const others = there.filter((each) => each.personId !== personId);
  return [...new Map(others.map((each) => [each.personId, each])).values()];
}

function syncOf(line: DraftLine, editor: Editor | null): DraftSync {
  if (line.state() === "refused") return "refused";
  if (!editor) return "opening";
  if (line.isSaved()) return "saved";
  return line.state() === "open" ? "saving" : "offline";
}
