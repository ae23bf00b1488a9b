import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileAnswer, type Sent } from "./file-answer.server.ts";
import { openFiles, type Files } from "./files.server.ts";

describe("fileAnswer", () => {
  let folder: string;
  let files: Files;
  let sent: Sent;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
    files = openFiles(folder);
    const arrival = await files.receive(Readable.from([Buffer.from("0123456789")]), 100);
    await files.keep(arrival);
    const { sha256, size } = arrival;
    sent = { sha256, size, mediaType: "application/pdf", fileName: "Tờ trình.pdf", as: "inline" };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const ask = (headers: Record<string, string> = {}, method = "GET") =>
    fileAnswer(files, new Request("http://localhost/x", { headers, method }), sent);

  test("the whole, with its tag, and never stored", async () => {
    const answer = ask();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("0123456789");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "accept-ranges": "bytes",
      "cache-control": "no-store",
      "content-length": "10",
      etag: `"${sent.sha256}"`,
    });
  });

  test("a part", async () => {
    const answer = ask({ Range: "bytes=2-4" });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("Content-Range")).toBe("bytes 2-4/10");
    expect(answer.headers.get("Content-Length")).toBe("3");
    expect(await answer.text()).toBe("234");
  });

  test("a part of another file is the whole of this one", async () => {
    const answer = ask({ Range: "bytes=2-4", "If-Range": '"other"' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("0123456789");
  });

  test("a part beyond the end", async () => {
    const answer = ask({ Range: "bytes=10-" });
    expect(answer.status).toBe(416);
    expect(answer.headers.get("Content-Range")).toBe("bytes */10");
  });

  test("only the headers", async () => {
    const answer = ask({}, "HEAD");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Length")).toBe("10");
    expect(await answer.text()).toBe("");
  });

  test("the name survives, whatever is in it", () => {
    sent.fileName = `Đề án "số" 5 (1)';\r\nX: y.pdf`;
    expect(ask().headers.get("Content-Disposition")).toBe(
      `inline; filename="De an so 5 (1)';X: y.pdf"; ` +
        "filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22s%E1%BB%91%22%205%20%281%29%27%3B%0D%0AX%3A%20y.pdf",
    );
  });
});
