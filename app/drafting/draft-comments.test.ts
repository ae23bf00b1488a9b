import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { openCollabRoom } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { clausesOf, draftedResolution } from "../testing/issued-clauses.ts";
import { rewordLive } from "../testing/live-text.ts";
import { RawReader } from "../testing/raw-reader.ts";
import { refusalOf } from "../testing/refused.ts";
import { soon } from "../testing/soon.ts";
import { acceptWording } from "./accept-wording.server.ts";
import { commentOnDraft } from "./comment-on-draft.server.ts";
import { blocksIn } from "./draft-document.store.server.ts";
import { liveDraft } from "./live-draft.views.server.ts";
import { passageIn } from "./passage.store.server.ts";
import { readLiveDraft } from "./read-live-draft.server.ts";
import { refuseWording } from "./refuse-wording.server.ts";
import { replyToComment } from "./reply-to-comment.server.ts";
import { resolveComment } from "./resolve-comment.server.ts";

const KEEPER = "specialist";
const CHAIR = "prime-minister";
const BEFORE = "Bộ Tư pháp ";
const QUOTE = "trình phương án kết nối";
const AFTER = "; hoàn thành trong tháng 12 năm 2026.";
const WORDING = "trình Thủ tướng Chính phủ đề án kết nối";

onEachDatabase("comments on a draft", (place) => {
  let app: TestApp;
  let id: string;
  let clauses: string[];
  const subject = () => ({ kind: "resolution", id }) as const;
  beforeEach(async () => {
    app = await startTestApp(place);
    id = await draftedResolution(app, 2);
    clauses = await clausesOf(app, id);
  });
  afterEach(() => app.end());

  const seenBy = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return liveDraft(app.read, { person, subject: subject() });
  };
  const live = async () => {
    const draft = await seenBy(KEEPER);
    const document = draft && (await readLiveDraft(app.read, draft.name));
    if (!document) throw new Error("The live text was not begun");
    return document;
  };
  const textAt = async (block: number) => blocksIn(await live())[block]?.text;

  /** On the first of the two clauses, which say the same. */
  const passage = () => ({
    ...subject(),
    ...{ blockId: clauses[0] ?? "", from: BEFORE.length, quote: QUOTE },
    ...{ wording: null, text: "Đề nghị xem lại." },
  });
  const say = async (login: string, wording: string | null = null) =>
    (await commentOnDraft(app, by(login), { ...passage(), wording })).commentId;

  /** Writes in the first clause, between its letters as an editor does. */
  const write = (text: string) =>
    rewordLive(app, { login: KEEPER, subject: subject() }, (block, at) =>
      at === 2 ? text : block.text,
    );
  const found = async () => {
    const [comment] = (await seenBy(CHAIR))?.comments ?? [];
    return comment ? passageIn(await live(), comment) : null;
  };

  test("one who only reads it comments, both answer, whoever said it settles it", async () => {
    const commentId = await say(CHAIR);
    const thread = { ...subject(), commentId };
    await replyToComment(app, by(KEEPER), { ...thread, text: "Đã rõ." });
    const reader = await seenBy(CHAIR);
    expect(reader).toMatchObject({ mayWrite: false });
    expect(reader?.comments).toMatchObject([
      { quote: QUOTE, wording: null, isOwn: true, state: "open", replies: [{ text: "Đã rõ." }] },
    ]);
    const other = by("head-of-general-affairs");
    await submitResolution(app, by(KEEPER), { resolutionId: id, version: 2 });
    // In review nobody keeps the draft: only who said it settles it, and nobody changes the text.
    expect(await refusalOf(resolveComment(app, other, thread))).toBe("not-allowed");
    await resolveComment(app, by(CHAIR), thread);
    const late = replyToComment(app, by(KEEPER), { ...thread, text: "Thêm." });
    expect(await refusalOf(late)).toBe("comment-closed");
    expect((await seenBy(KEEPER))?.comments).toMatchObject([
      { state: "resolved", closed: { by: { vi: expect.stringMatching(/Thủ tướng/) } } },
    ]);
  });

  test.each([["minister-of-justice"], ["officer-of-justice"], ["auditor"]])(
    "%s, who may not read the draft, finds nothing",
    async (login) => {
      const commentId = await say(CHAIR);
      expect(await seenBy(login)).toBeNull();
      expect(await refusalOf(say(login))).toBe("not-found");
      const thread = { ...subject(), commentId };
      expect(await refusalOf(resolveComment(app, by(login), thread))).toBe("not-found");
      expect(await refusalOf(acceptWording(app, by(login), thread))).toBe("not-found");
    },
  );

  test("a proposed wording is accepted by the keeper alone, once, where it was proposed", async () => {
    const thread = { ...subject(), commentId: await say(CHAIR, WORDING) };
    expect(await refusalOf(acceptWording(app, by(CHAIR), thread))).toBe("not-allowed");
    const intent = by(KEEPER);
    await acceptWording(app, intent, thread);
    await acceptWording(app, intent, thread);
    expect(await textAt(2)).toBe(BEFORE + WORDING + AFTER);
    expect(await textAt(3)).toBe(BEFORE + QUOTE + AFTER);
    expect(await refusalOf(acceptWording(app, by(KEEPER), thread))).toBe("comment-closed");
    expect((await seenBy(CHAIR))?.comments).toMatchObject([{ state: "accepted" }]);
  });

  test("refused with a reason, the text stays; a mere comment is no wording", async () => {
    const thread = { ...subject(), commentId: await say(CHAIR, WORDING) };
    await refuseWording(app, by(KEEPER), { ...thread, reason: "Đã có ở Điều 2." });
    expect(await textAt(2)).toBe(BEFORE + QUOTE + AFTER);
    expect((await seenBy(CHAIR))?.comments).toMatchObject([
      { state: "refused", closed: { reason: "Đã có ở Điều 2." } },
    ]);
    const mere = { ...subject(), commentId: await say(CHAIR) };
    expect(await refusalOf(acceptWording(app, by(KEEPER), mere))).toBe("not-found");
    expect(await refusalOf(say(CHAIR, ` ${QUOTE}`))).toBe("wording-unchanged");
    const elsewhere = { ...thread, id: "other" };
    expect(await refusalOf(acceptWording(app, by(KEEPER), elsewhere))).toBe("not-found");
  });

  test("an empty wording takes the passage out", async () => {
    const thread = { ...subject(), commentId: await say(CHAIR, "") };
    await acceptWording(app, by(KEEPER), thread);
    expect(await textAt(2)).toBe(BEFORE + AFTER);
  });

  test("a passage that says something else is neither quoted nor overwritten", async () => {
    const thread = { ...subject(), commentId: await say(CHAIR, WORDING) };
    await write(`${BEFORE}trình phương án, lộ trình kết nối${AFTER}`);
    const next = { ...passage(), blockId: "gone" };
    // Said of a block that is gone, it is looked for: the other clause says it, and alone.
    await commentOnDraft(app, by(CHAIR), next);
    await rewordLive(app, { login: KEEPER, subject: subject() }, () => "Khác.");
    expect(await refusalOf(commentOnDraft(app, by(CHAIR), next))).toBe("passage-changed");
    expect(await refusalOf(acceptWording(app, by(KEEPER), thread))).toBe("passage-changed");
    expect((await seenBy(CHAIR))?.comments[0]).toMatchObject({ state: "open", quote: QUOTE });
    expect(await found()).toBeNull();
  });

  test("an accepted wording comes to whoever has the text open", async () => {
    const room = await openCollabRoom(app);
    const name = `draft/resolution/${id}@2`;
    const reader = new RawReader(room.address, "head-of-general-affairs");
    try {
      await reader.whenOpen();
      reader.open(name);
      const shown = () => blocksIn(reader.docs.get(name) ?? new Y.Doc()).map(({ text }) => text);
      await soon(() => expect(shown()).toHaveLength(4));
      const thread = { ...subject(), commentId: await say(CHAIR, WORDING) };
      await acceptWording(app, by(KEEPER), thread);
      await soon(() => expect(shown()[2]).toBe(BEFORE + WORDING + AFTER));
    } finally {
      reader.socket.terminate();
      await room.close();
    }
  });
});
