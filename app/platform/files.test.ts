import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openFiles } from "./files.server.ts";
import { sha256 } from "./hash.server.ts";

const folder = () => mkdtempSync(path.join(tmpdir(), "e-cabinet-files-"));

async function* parts(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Promise.resolve(Buffer.from(text));
}

test("a kept file stands under its own digest, and only then", async () => {
  const files = openFiles(folder());
  const arrival = await files.receive(parts("phiên ", "họp"), 100);
  expect(arrival).toMatchObject({
    sha256: sha256("phiên họp"),
    size: Buffer.byteLength("phiên họp"),
  });
  expect(existsSync(files.pathOf(arrival.sha256))).toBe(false);
  await files.keep(arrival);
  expect(readFileSync(files.pathOf(arrival.sha256), "utf8")).toBe("phiên họp");
  expect(await files.size(arrival.sha256)).toBe(arrival.size);
});

test("over the limit everything is read, nothing is kept", async () => {
  const dataDir = folder();
  let read = 0;
  async function* large(): AsyncGenerator<Uint8Array> {
    for (let part = 0; part < 8; part += 1) {
      read += 1;
      yield await Promise.resolve(Buffer.alloc(10));
    }
  }
  await expect(openFiles(dataDir).receive(large(), 15)).rejects.toMatchObject({
    code: "paper-too-large",
  });
  expect(read).toBe(8);
  expect(readdirSync(path.join(dataDir, "arrivals"))).toEqual([]);
});

test("an empty or a cut-off body leaves no file", async () => {
  const dataDir = folder();
  async function* cut(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from("half"));
    throw new Error("aborted");
  }
  await expect(openFiles(dataDir).receive(parts(), 15)).rejects.toMatchObject({
    code: "file-empty",
  });
  await expect(openFiles(dataDir).receive(cut(), 15)).rejects.toThrow("aborted");
  expect(readdirSync(path.join(dataDir, "arrivals"))).toEqual([]);
});
