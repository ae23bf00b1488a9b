import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findTools } from "../platform/tools.server.ts";
import { makePdf } from "../testing/pdfs.ts";

const root = path.resolve(import.meta.dirname, "../..");
const own = path.join(root, "node_modules/node/bin/node");
const node = existsSync(own) ? own : process.execPath;
const HAS_QPDF = findTools().qpdf !== null;

describe("ecabinet intake", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function intake(file: string, env: Record<string, string> = {}) {
    const surroundings = { PATH: process.env["PATH"], TMPDIR: folder, ...env };
    const { status, stdout, stderr } = spawnSync(node, ["app/cli/main.ts", "intake", file], {
      cwd: root,
      env: { NODE_ENV: "production", ...surroundings },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  function fileOf(content: Uint8Array | string): string {
    const file = path.join(folder, "tệp có dấu.pdf");
    writeFileSync(file, content);
    return file;
  }

  test.runIf(HAS_QPDF)(
    "one line of what the served copy is, and nothing is left behind",
    async () => {
      const said = intake(fileOf(await makePdf(2)));
      expect(said).toMatchObject({ status: 0, stderr: "" });
      expect(said.stdout).toMatch(
        /^\{"accepted":true,"reason":null,"pages":2,"firstPageBytes":\d+,"text":true,"ms":\d+\}\n$/,
      );
      expect(readdirSync(folder)).toEqual(["tệp có dấu.pdf"]);
    },
  );

  test.runIf(HAS_QPDF).each([
    ["not-pdf", () => "không phải PDF"],
    ["broken", () => "%PDF-1.7\n"],
    ["encrypted", () => makePdf(1, { user: "mat-khau", owner: "chu" })],
    ["too-large", () => Buffer.alloc(150 * 1024 * 1024 + 1)],
  ])("%s is one line too", async (reason, make) => {
    const said = intake(fileOf(await make()));
    expect(said).toMatchObject({ status: 3, stderr: "" });
    expect(said.stdout).toMatch(
      new RegExp(
        `^\\{"accepted":false,"reason":"${reason}","pages":null,"firstPageBytes":null,"text":null,"ms":\\d+\\}\\n$`,
      ),
    );
  });

  test("what cannot be read is said on standard error alone", () => {
    for (const file of [path.join(folder, "missing.pdf"), folder]) {
      const said = intake(file);
      expect(said).toMatchObject({ status: 2, stdout: "" });
      expect(said.stderr).toContain(file);
    }
  });

  test("so is a missing tool", async () => {
    const said = intake(fileOf(await makePdf(1)), { PATH: folder });
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toContain("qpdf");
  });
});
