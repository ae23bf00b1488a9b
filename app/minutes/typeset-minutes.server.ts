import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { DOCUMENT_FORMS } from "../resolutions/document-form.ts";
import { documentPaper, type StateDocument } from "../resolutions/document-paper.ts";
import { closeMinutes, type Minutes } from "./minutes.ts";
import { findMinutes, insertPaperFile, listVersions, saveMinutes } from "./minutes.store.server.ts";

const MAX_BYTES = 50 * 1024 * 1024;

/** Typesets confirmed minutes and closes them with their paper; nothing when that has been done. */
export async function typesetMinutes(app: App, meetingId: string): Promise<void> {
  const minutes = (await findMinutes(app.read, meetingId)) ?? refuse("not-found");
  if (minutes.state !== "confirmed") return;
  const input = { paper: documentPaper(await documentOf(app, minutes)), format: "pdf" };
  const entry = "app/resolutions/piece-paper.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  const bytes = z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
  const arrival = await app.files.receive(inOnePart(bytes), MAX_BYTES);
  await app.files.keep(arrival);
  const { sha256, size } = arrival;
  const deed = { act: "typeset-minutes", intent: null, input: { meetingId } };
  await commit(app, deed, async (tx) => {
    const standing =
      (await findMinutes(tx.db, meetingId, { forUpdate: true })) ?? refuse("not-found");
    const closed = closeMinutes(standing, { fileSha256: sha256, closedAt: tx.at });
    if (!closed) return null;
    await insertPaperFile(tx.db, { sha256, size, at: tx.at });
    await saveMinutes(tx.db, closed);
    tx.record({
      type: "minutes.closed",
      subject: `meeting:${meetingId}`,
      payload: { sha256, size },
      wakes: [`meeting:${meetingId}`],
    });
    return null;
  });
}

type Confirmed = Minutes & { confirmedAt: number };

async function documentOf(app: App, minutes: Confirmed): Promise<StateDocument> {
  const [latest] = await listVersions(app.read, minutes.meetingId);
  const row = await app.read("meetings").where({ id: minutes.meetingId }).first("title");
  const isDemo = app.settings.mode === "demo";
  return {
    ...{ kind: "minutes", number: null, notation: DOCUMENT_FORMS.minutes.notation },
    placeVi: "Hà Nội",
    issuedOn: dayOf(minutes.confirmedAt),
    title: row.title,
    articles: (latest?.sections ?? []).map(({ title, text }, at) => ({
      number: at + 1,
      title,
      clauses: [{ number: null, text }],
    })),
    signed: {
      signer: { office: "CHỦ TỌA", note: "(Đã xác nhận trên hệ thống)" },
      beside: { office: "THƯ KÝ", note: "(Đã lập trên hệ thống)" },
      recipients: ["Thành viên Chính phủ", "VPCP: BTCN, các PCN, Vụ Tổng hợp", "Lưu: VT, TH"],
    },
    ...(isDemo && { mark: "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức" }),
  };
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
