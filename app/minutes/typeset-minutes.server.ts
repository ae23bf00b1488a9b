import { z } from "zod";
import { findLogin } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { DOCUMENT_FORMS } from "../resolutions/document-form.ts";
import { documentPaper, type StateDocument } from "../resolutions/document-paper.ts";
import { PERSON_FIELD, SECRETARY_FIELD } from "../signing/reserved-fields.ts";
import { hasKey } from "../signing/signing-file.views.server.ts";
import { closeMinutes, type Minutes } from "./minutes.ts";
import { signMinutes } from "./sign-minutes.server.ts";
import { setSigningFault } from "./signing-fault.store.server.ts";
import { findMinutes, insertPaperFile, listVersions, saveMinutes } from "./minutes.store.server.ts";

const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Typesets confirmed minutes, has them signed by their secretary and their chair as far as they have
 * keys, and closes them with their paper; nothing when that has been done.
 */
export async function typesetMinutes(app: App, meetingId: string): Promise<void> {
  const minutes = (await findMinutes(app.read, meetingId)) ?? refuse("not-found");
  if (minutes.state !== "confirmed") return;
  const signed = await signedPaper(app, minutes);
  if (signed === null) return;
  const arrival = await app.files.receive(inOnePart(signed), MAX_BYTES);
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
    await setSigningFault(tx.db, meetingId, null);
    tx.record({
      type: "minutes.closed",
      subject: `meeting:${meetingId}`,
      payload: { sha256, size },
      wakes: [`meeting:${meetingId}`],
    });
    return null;
  });
}

/** Null: a signature is refused. */
async function signedPaper(app: App, minutes: Confirmed): Promise<Uint8Array | null> {
  const keys = await keysOf(app, minutes);
  const input = { paper: documentPaper(await documentOf(app, minutes, keys)), format: "pdf" };
  const entry = "app/resolutions/piece-paper.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  const pdf = z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
  const signers = [
    { field: SECRETARY_FIELD, login: keys.secretary },
    { field: PERSON_FIELD, login: keys.chair },
  ].filter(({ login }) => login !== null);
  return signMinutes(app, { meetingId: minutes.meetingId, pdf, signers });
}

type Confirmed = Minutes & { confirmedAt: number; confirmedBy: string };

/** By their names at the sign-in; null: without a key. */
type Keys = { secretary: string | null; chair: string | null };

/** The secretary is who saved the version that was confirmed. */
async function keysOf(app: App, { meetingId, confirmedBy }: Confirmed): Promise<Keys> {
  const { signingFile } = app.settings;
  const [latest] = await listVersions(app.read, meetingId);
  const withKey = async (personId: string) => {
    const login = signingFile === undefined ? null : await findLogin(app.read, personId);
    return login !== null && (await hasKey(signingFile, login)) ? login : null;
  };
  return { secretary: await withKey(latest?.by ?? ""), chair: await withKey(confirmedBy) };
}

async function documentOf(app: App, minutes: Confirmed, keys: Keys): Promise<StateDocument> {
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
      signer: {
        office: "CHỦ TỌA",
        ...(keys.chair === null
          ? { note: "(Đã xác nhận trên hệ thống)" }
          : { field: PERSON_FIELD }),
      },
      beside: {
        office: "THƯ KÝ",
        ...(keys.secretary === null
          ? { note: "(Đã lập trên hệ thống)" }
          : { field: SECRETARY_FIELD }),
      },
      recipients: ["Thành viên Chính phủ", "VPCP: BTCN, các PCN, Vụ Tổng hợp", "Lưu: VT, TH"],
    },
    ...(isDemo && { mark: "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức" }),
  };
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
