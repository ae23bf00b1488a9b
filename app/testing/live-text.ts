import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { BLOCK_KINDS, type Block } from "../drafting/draft-block.ts";
import { DRAFT_FIELD } from "../drafting/draft-bounds.ts";
import { firstState } from "../drafting/draft-document.store.server.ts";
import type { DraftSubject } from "../drafting/draft-name.ts";
import { findDraftStanding } from "../drafting/draft-standing.views.server.ts";
import { appendToDraft, beginDraft } from "../drafting/draft.store.server.ts";
import { readLiveDraft } from "../drafting/read-live-draft.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { TestApp } from "./app.ts";

type Change = (block: Block, place: number) => string;

/** Rewords the live text of a draft as a browser would, block for block; begins it where it must. */
export async function rewordLive(
  app: TestApp,
  { login, subject }: { login: string; subject: DraftSubject },
  change: Change,
): Promise<void> {
  const person = await requirePerson(app.read, personId(login), app.clock());
  const standing = await findDraftStanding(app.read, { person, subject });
  if (!standing) throw new Error("There is no such draft for this person");
  await beginDraft(app.write, standing.name, firstState(standing.blocks));
  const document = (await readLiveDraft(app.read, standing.name)) ?? new Y.Doc();
  const before = Y.encodeStateVector(document);
  document.transact(() => rewrite(document, change));
  const bytes = Y.encodeStateAsUpdate(document, before);
  await appendToDraft(app.write, standing.name, { personId: person.id, bytes, at: app.clock() });
}

/** Rewords every block of a document of a live text in place. */
export function rewrite(document: Y.Doc, change: Change): void {
  document
    .getXmlFragment(DRAFT_FIELD)
    .toArray()
    .forEach((node, place) => {
      if (!(node instanceof Y.XmlElement) || node.nodeName === "section") return;
      const [text] = node.toArray();
      const old = text instanceof Y.XmlText ? text.toString() : "";
      const is = BLOCK_KINDS.find((kind) => kind === node.nodeName) ?? "line";
      const next = change({ is, id: node.getAttribute("id") ?? "", text: old }, place);
      if (next === old) return;
      if (node.length > 0) node.delete(0, node.length);
      node.insert(0, [new Y.XmlText(next)]);
    });
}
