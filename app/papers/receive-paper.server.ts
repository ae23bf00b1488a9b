import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import { requireRoom, type Arrival } from "../platform/files.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import { bytesOf, HARD_LIMITS, type UploadLimits } from "../platform/upload-limits.ts";
import { uploadLimitsAt } from "../settings/in-force.views.server.ts";
import { isDiskFault } from "../platform/storage-fault.server.ts";
import { convertOffice } from "./convert-office.server.ts";
import { OFFICE_TYPES, PDF_TYPE } from "./office-file.ts";
import { passGate } from "./pass-gate.server.ts";
import type { CheckedFile } from "./intake.ts";
import { findIntake } from "./intake.store.server.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";
import { recogniseOffice } from "./recognise-office.server.ts";

export type Upload = {
  body: AsyncIterable<Uint8Array>;
  /** Typeset by ourselves for the demo: served as it is where qpdf is missing. */
  madeHere?: true;
  /** Taken in before, under the limits of its day. */
  keptBefore?: true;
};

/**
 * Takes in a PDF or an office file: the whole file arrives on disk, becomes a PDF if it is none, and
 * passes the gate; then it is kept together with its copy for reading, and `work` writes the rows that
 * name them. Whatever fails before that leaves nothing behind.
 */
export async function receivePaper<Answer>(
  app: App,
  upload: Upload,
  work: (file: CheckedFile) => Promise<Answer>,
): Promise<Answer> {
  const isAsIs = app.jail.tools().qpdf === null;
  if (isAsIs && !upload.madeHere) refuse("tool-missing");
  const limits = await limitsFor(app, upload);
  const arrival = await receive(app, upload.body, limits);
  const into = path.join(app.settings.dataDir, "arrivals", crypto.randomUUID());
  try {
    await mkdir(into);
    const time = upload.madeHere && { timeMs: OWN_TIME_MS };
    const file =
      (await known(app, arrival, limits)) ??
      (await pass(app, arrival, { into, isAsIs, limits, ...time }));
    await app.files.keep(arrival);
    return await work(file);
  } finally {
    await app.files.discard(arrival);
    await rm(into, { recursive: true, force: true });
  }
}

/** What the house has set is for what comes from outside. */
function limitsFor(
  app: App,
  { madeHere, keptBefore }: Upload,
): Promise<UploadLimits> | UploadLimits {
  return madeHere || keptBefore ? HARD_LIMITS : uploadLimitsAt(app.read, app.clock());
}

function requireFewPages(pages: number, { pages: most }: UploadLimits): void {
  if (pages > most) refuse("paper-too-many-pages", { pages, most });
}

/** What we made ourselves is no bomb: it may take its time on a busy machine. */
const OWN_TIME_MS = 180_000;

/** What has passed the gate once passes it: the same bytes are not tried again. */
async function known(
  app: App,
  { sha256, size }: Arrival,
  limits: UploadLimits,
): Promise<CheckedFile | null> {
  const intake = await findIntake(app.read, sha256);
  if (!intake || intake.geometry.length === 0) return null;
  const { servedSha256, ...found } = intake;
  requireFewPages(found.pages, limits);
  const served = { sha256: servedSha256, size: await app.files.size(servedSha256) };
  return { ...found, size, served };
}

type Passage = { into: string; isAsIs: boolean; limits: UploadLimits; timeMs?: number };

async function pass(app: App, arrival: Arrival, passage: Passage): Promise<CheckedFile> {
  const { sha256, size } = arrival;
  const kind = await recogniseOffice(arrival.path);
  const { root, jail } = app;
  const verdict = await app.slots.papers.run(async () => {
    const { into } = passage;
    const office = { path: arrival.path, into, hidden: app.settings.dataDir, jail };
    const pdf = kind ? await convertOffice({ ...office, kind }) : arrival.path;
    return passGate({ path: pdf, root, jail, ...passage });
  });
  if (!verdict.accepted) {
    // What found no room for its copy is not broken.
    await requireRoom(passage.into);
    return refuse(`paper-${verdict.reason}`, { megabytes: HARD_LIMITS.megabytes });
  }
  requireFewPages(verdict.pages, passage.limits);
  const { servedPath, text: hasText, signed: isSigned, accepted: _, ...found } = verdict;
  const served = await keepFrom(app, servedPath);
  const mediaType = kind ? OFFICE_TYPES[kind] : PDF_TYPE;
  return { sha256, size, mediaType, served, ...found, hasText, isSigned, outline: null };
}

/** Uncompressed by what was taken away it may be larger than what came. */
const MAX_SERVED_BYTES = 2 * MAX_PAPER_BYTES;

async function keepFrom(app: App, file: string): Promise<{ sha256: string; size: number }> {
  const copy = await app.files.receive(createReadStream(file), MAX_SERVED_BYTES);
  await app.files.keep(copy);
  return { sha256: copy.sha256, size: copy.size };
}

async function receive(
  app: App,
  body: AsyncIterable<Uint8Array>,
  { megabytes }: UploadLimits,
): Promise<Arrival> {
  try {
    return await app.files.receive(body, bytesOf(megabytes));
  } catch (error) {
    if (isRefusal(error)) throw error;
    app.log.warn({ fault: faultOf(error) }, "an upload did not arrive whole");
    return refuse(isDiskFault(error) ? "storage-failed" : "upload-cut-off");
  }
}
