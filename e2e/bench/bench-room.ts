import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { signIn } from "../support/caller.ts";
import { openDemo, type Demo } from "../support/demo.ts";
import { startServer, type Server } from "../support/server.ts";

/** A freshly seeded server of the product, with a meeting to which papers are added. */
export type BenchRoom = {
  server: Server;
  demo: Demo;
  url: string;
  /** Of somebody who reads every paper. */
  cookie: string;
  upload(title: string, bytes: Buffer): Promise<UploadedPaper>;
  close(): Promise<void>;
};

/** `path` and `size`: of the copy that is served to readers. */
export type UploadedPaper = { id: string; path: string; size: number };

export async function openBenchRoom(): Promise<BenchRoom> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-bench-"));
  const server = await startServer({ dataDir, env: { LOG_LEVEL: "warn" } });
  const demo = await openDemo(dataDir);
  const { cookie } = await signIn(server.url, "specialist");
  return {
    ...{ server, demo, url: server.url, cookie },
    upload: (title, bytes) => upload({ server, demo, cookie }, title, bytes),
    close: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type Uploader = { server: Server; demo: Demo; cookie: string };

async function upload(
  { server, demo, cookie }: Uploader,
  title: string,
  bytes: Buffer,
): Promise<UploadedPaper> {
  const key = crypto.randomUUID();
  const given = encodeURIComponent(
    JSON.stringify({ key, fileName: "bench.pdf", title, readerIds: null }),
  );
  const response = await fetch(`${server.url}/items/${demo.decisionItemId}/papers`, {
    method: "POST",
    headers: { cookie, origin: server.url, "X-Upload": given },
    body: Uint8Array.from(bytes),
  });
  const { answer }: { answer?: { paperId: string } } = await response.json();
  if (!answer) throw new Error(`The paper was refused: ${response.status}`);
  const file = `/papers/${answer.paperId}/file`;
  const head = await fetch(`${server.url}${file}`, { method: "HEAD", headers: { cookie } });
  return { id: answer.paperId, path: file, size: Number(head.headers.get("content-length")) };
}
