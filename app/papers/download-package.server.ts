import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { isoWithOffset } from "../platform/dates.ts";
import { sha256 } from "../platform/hash.server.ts";
import { manifestText } from "./meeting-print.paper.ts";
import { fileName, type Manifest, type PackedFile } from "./package.ts";
import { packagePlan, type PackagePlan } from "./package.views.server.ts";
import { printMeeting } from "./print-meeting.server.ts";

type Made = { file: PackedFile; bytes: Buffer };

/** The meeting's papers as one ZIP, streamed as it is read; the log keeps who took how much. */
export async function downloadPackage(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ name: string; zip: Readable }> {
  const now = app.clock();
  const person = await requirePerson(app.read, intent.by, now);
  const plan = await packagePlan(app.read, { person, meetingId: input.meetingId, now });
  const prints = await printsOf(app, plan);
  const files = [...prints.map(({ file }) => file), ...plan.papers];
  await commit(app, { act: "download-package", intent, input }, (tx) => {
    tx.record({
      type: "meeting.package-downloaded",
      subject: `meeting:${input.meetingId}`,
      payload: { files: files.length, leftOut: plan.leftOut.length },
    });
    return Promise.resolve(null);
  });
  const { meeting, madeFor, leftOut } = plan;
  const startsAt = isoWithOffset(meeting.startsAt);
  const about = { meeting: { ...meeting, startsAt }, madeAt: isoWithOffset(now), madeFor };
  const zip = zipOf(app, { prints, papers: plan.papers, manifest: { ...about, files, leftOut } });
  return { name: `${fileName(meeting.title, 120)}.zip`, zip };
}

async function printsOf(app: App, plan: PackagePlan): Promise<Made[]> {
  const printed = async (what: "agenda" | "attendance", title: string): Promise<Made> => {
    const bytes = Buffer.from(await printMeeting(app, plan, what));
    const made = { number: null, version: null, pages: null, sha256: sha256(bytes) };
    return { file: { path: `${title}.pdf`, what, title, ...made, size: bytes.length }, bytes };
  };
  return [
    await printed("agenda", "Chương trình"),
    await printed("attendance", "Danh sách thành phần"),
  ];
}

type Contents = { prints: readonly Made[]; papers: readonly PackedFile[]; manifest: Manifest };

function zipOf(app: App, { prints, papers, manifest }: Contents): Readable {
  const zip = new ZipFile();
  const mtime = new Date(manifest.madeAt);
  const text = { mtime, compress: true };
  zip.addBuffer(Buffer.from(`\uFEFF${manifestText(manifest)}`), "Bảng kê.txt", text);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), "manifest.json", text);
  // A PDF is compressed already.
  const kept = { mtime, compress: false };
  for (const { file, bytes } of prints) zip.addBuffer(bytes, file.path, kept);
  for (const { path, sha256: hash, size } of papers) {
    zip.addReadStreamLazy(path, { ...kept, size }, (opened) => opened(null, app.files.read(hash)));
  }
  zip.end();
  return Readable.from(zip.outputStream);
}
