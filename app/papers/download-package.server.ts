import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { isoWithOffset } from "../platform/dates.ts";
import type { Arrival } from "../platform/files.server.ts";
import { markCopy } from "./mark-copy.server.ts";
import { manifestText } from "./meeting-print.paper.ts";
import { fileName, type Manifest, type PackedFile } from "./package.ts";
import { packagePlan, type PackagePlan } from "./package.views.server.ts";
import { printMeeting } from "./print-meeting.server.ts";

type Made = { file: PackedFile; arrival: Arrival };

/**
 * The meeting's papers as one ZIP. Every paper bears the name of who takes it, so each is made first,
 * whole on disk; the log keeps who took how much.
 */
export async function downloadPackage(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ name: string; zip: Readable }> {
  const now = app.clock();
  const person = await requirePerson(app.read, intent.by, now);
  const plan = await packagePlan(app.read, { person, meetingId: input.meetingId, now });
  const made = await makeAll(app, plan, now);
  const { meeting, madeFor, leftOut } = plan;
  const files = made.map(({ file }) => file);
  await commit(app, { act: "download-package", intent, input }, (tx) => {
    tx.record({
      type: "meeting.package-downloaded",
      subject: `meeting:${input.meetingId}`,
      payload: { files: files.length, leftOut: leftOut.length },
    });
    return Promise.resolve(null);
  });
  const startsAt = isoWithOffset(meeting.startsAt);
  const about = { meeting: { ...meeting, startsAt }, madeAt: isoWithOffset(now), madeFor };
  const zip = zipOf(app, made, { ...about, files, leftOut });
  return { name: `${fileName(meeting.title, 120)}.zip`, zip };
}

async function makeAll(app: App, plan: PackagePlan, at: number): Promise<Made[]> {
  const made: Made[] = [];
  try {
    for (const [what, title] of PRINTS) made.push(await printed(app, plan, { what, title }));
    const watermark = { reader: plan.madeFor, at, meeting: plan.meeting.title };
    for (const { file, source } of plan.papers) {
      const arrival = await markCopy(app, source, watermark);
      made.push({ file: { ...file, sha256: arrival.sha256, size: arrival.size }, arrival });
    }
    return made;
  } catch (error) {
    await discardAll(app, made);
    throw error;
  }
}

const PRINTS = [
  ["agenda", "Chương trình"],
  ["attendance", "Danh sách thành phần"],
] as const;

const MAX_PRINT_BYTES = 50 * 1024 * 1024;

async function printed(
  app: App,
  plan: PackagePlan,
  { what, title }: { what: "agenda" | "attendance"; title: string },
): Promise<Made> {
  const bytes = await printMeeting(app, plan, what);
  const arrival = await app.files.receive(Readable.from([bytes]), MAX_PRINT_BYTES);
  const { sha256, size } = arrival;
  const none = { number: null, version: null, pages: null };
  return { file: { path: `${title}.pdf`, what, title, ...none, sha256, size }, arrival };
}

async function discardAll(app: App, made: readonly Made[]): Promise<void> {
  for (const { arrival } of made) await app.files.discard(arrival);
}

function zipOf(app: App, made: readonly Made[], manifest: Manifest): Readable {
  const zip = new ZipFile();
  const mtime = new Date(manifest.madeAt);
  const text = { mtime, compress: true };
  zip.addBuffer(Buffer.from(`\uFEFF${manifestText(manifest)}`), "Bảng kê.txt", text);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), "manifest.json", text);
  // A PDF is compressed already.
  const kept = { mtime, compress: false };
  for (const { file, arrival } of made) {
    zip.addReadStreamLazy(file.path, { ...kept, size: file.size }, (opened) =>
      opened(null, createReadStream(arrival.path)),
    );
  }
  zip.end();
  const stream = Readable.from(zip.outputStream);
  // Sent, or broken off: what was made for it goes.
  stream.once("close", () => void discardAll(app, made));
  return stream;
}
