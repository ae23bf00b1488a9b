import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../platform/settings.server.ts";

/* The files for the machine name others of this repository; nothing else notices when one moves. */

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "app", "operating");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

const named = readdirSync(folder).flatMap((file) => {
  const words = read(file)
    .replaceAll(/^\s*#.*/gm, "")
    .split(/[\s"']+/);
  const here = words.map((word) => word.replace(/^\/opt\/e-cabinet\//, ""));
  return here.filter((word) => /^(app|db|node_modules)\//.test(word));
});

test.each([...new Set(named)])("%s is there", (file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
});

test("what is started is among them", () => {
  expect(named).toEqual(expect.arrayContaining(["app/server.ts", "app/cli/main.ts"]));
});

test("nginx looks for the service where it listens when nothing is said", () => {
  const { host, port } = readSettings({});
  expect(read("nginx.conf")).toContain(`proxy_pass http://${host}:${port};`);
});
