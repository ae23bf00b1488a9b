import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireUnpublished } from "./paper.ts";
import type { PaperKind } from "./paper-kind.ts";
import type { PaperMarks } from "./paper-marks.ts";
import { savePaper } from "./paper.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

export type Description = {
  paperId: string;
  /** Null: as it is. A published paper keeps the name under which it was read. */
  title: string | null;
  kind: PaperKind;
  marks: PaperMarks;
};

/** Says what a paper is and how it is to be handled; its kind and marks also once it is out. */
export async function describePaper(
  app: App,
  intent: Intent,
  input: Description,
): Promise<{ paperId: string }> {
  return commit(app, { act: "describe-paper", intent, input }, async (tx) => {
    const { paperId, kind, marks } = input;
    const wanted = { by: intent.by, paperId, action: "paper.upload", toChange: true } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    const title = input.title ?? paper.title;
    if (title !== paper.title) requireUnpublished(paper);
    await savePaper(tx.db, { ...paper, title, kind, marks });
    tx.record({
      type: "paper.described",
      subject: `paper:${paperId}`,
      payload: { kind, handling: marks.handling, urgency: marks.urgency, mustRead: marks.mustRead },
      wakes: [`meeting:${meetingId}`],
    });
    return { paperId };
  });
}
