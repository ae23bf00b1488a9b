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
import {
  markPassages,
  passages,
  placePassages,
  quotedIn,
  scrollToPassage,
  type Anchored,
  type Passages,
  type Quoted,
} from "./passages.client.ts";

export type DraftSync = "opening" | "saved" | "saving" | "offline" | "refused";

export type DraftSnapshot = {
  /** As soon as there is a text. */
  editor: Editor | null;
  sync: DraftSync;
  /** The others who have the text open now. */
  people: { personId: string; name: Bilingual }[];
  /** How often the text has changed in this tab. */
  changes: number;
  /** Where what is said about it belongs; null where the text no longer has it. */
  passages: Passages;
};

export type OpenDraft = {
  snapshot(): DraftSnapshot;
  /** What is selected. */
  quoted(): Quoted | null;
  /** Marks these passages in the text, and goes to the chosen one. */
  showPassages(anchored: readonly Anchored[], chosenId: string | null): void;
  close(): void;
};

type Wanted = {
  box: HTMLElement;
  name: DraftName;
  personId: string;
  mayWrite: boolean;
  words: DraftWords;
  /** Writes a person's office in the language of the interface. */
  office(name: Bilingual): string;
  changed(): void;
  /** The passage of this comment was pressed. */
  chosen(commentId: string): void;
};

/** Opens the live text in this box; the editor is there as soon as there is a text. */
export async function openDraft(wanted: Wanted): Promise<OpenDraft> {
  const { name, personId, mayWrite, changed } = wanted;
  const open: { editor: Editor | null; isClosed: boolean } = { editor: null, isClosed: false };
  const documentName = writeDraftName(name);
  const line = await openDraftLine({ documentName, personId, isKept: mayWrite, changed });
  const marks = markedIn(line, () => open.editor, changed);
  void line.whenThere.then(() => {
    if (open.isClosed) return;
    open.editor = makeEditor(wanted, line);
    marks.renew();
    changed();
  });
  return {
    snapshot: () => ({
      ...{ sync: syncOf(line, open.editor), people: peopleOn(line, personId) },
      ...{ changes: line.changes(), editor: open.editor, passages: marks.placed() },
    }),
    quoted: () => open.editor && quotedIn(open.editor),
    showPassages: marks.show,
    close() {
      open.isClosed = true;
      marks.close();
      open.editor?.destroy();
      line.close();
    },
  };
}

/** Keeps the marks where their passages go, once the text has settled after each change. */
function markedIn({ document }: DraftLine, editor: () => Editor | null, changed: () => void) {
  let anchored: readonly Anchored[] = [];
  let chosenId: string | null = null;
  let placed: Passages = new Map();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    const here = editor();
    if (!here) return;
    placed = placePassages(document, anchored);
    markPassages(here, placed, chosenId);
    changed();
  };
  const renewSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(renew);
  };
  document.on("update", renewSoon);
  return {
    renew,
    placed: () => placed,
    show(wanted: readonly Anchored[], chosen: string | null): void {
      const isNew = chosen !== null && chosen !== chosenId;
      [anchored, chosenId] = [wanted, chosen];
      renew();
      const [here, place] = [editor(), placed.get(chosen ?? "")];
      if (isNew && here && place) scrollToPassage(here, place);
    },
    close: () => clearTimeout(waiting),
  };
}

function makeEditor(wanted: Wanted, { document, provider }: DraftLine): Editor {
  const { box, name, mayWrite, words, office, changed, chosen } = wanted;
  return new Editor({
    element: box,
    injectCSS: false,
    editable: mayWrite,
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
      passages(chosen),
      blockIds,
      bounds,
    ],
    editorProps: {
      attributes: {
        ...(mayWrite
          ? { role: "textbox", "aria-multiline": "true" }
          : { role: "document", tabindex: "0" }),
        ...{ "aria-label": words.label, lang: "vi", spellcheck: "false", class: "draft" },
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
