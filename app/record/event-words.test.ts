import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { log } from "../i18n/vi/log.ts";
import { LEAF_TYPES } from "./leaf.ts";

const app = path.resolve(import.meta.dirname, "..");

/** What the acts write into the log: the literals after `type:` and `event:`, both arms of a choice. */
function recordedTypes(): string[] {
  const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^\w+\/[^/]+\.server\.ts$/.test(file),
  );
  const texts = files.map((file) => readFileSync(path.join(app, file), "utf8"));
  const said = texts.flatMap((text) => [
    ...text.matchAll(/\b(?:type|event):[^,;\n]*?"([a-z-]+\.[a-z-]+)"(?: : "([a-z-]+\.[a-z-]+)")?/g),
  ]);
  return said.flatMap(([, one, other]) => [one, other]).filter((type) => type !== undefined);
}

test("every event an act records has its words in the log", () => {
  const words: Record<string, Record<string, string> | undefined> = log.events;
  const leaves = new Set<string>(LEAF_TYPES);
  const types = [...new Set(recordedTypes())].filter((type) => !leaves.has(type));
  expect(types).toContain("absence.withdrawn");
  expect(types.length).toBeGreaterThan(25);
  const wordless = types.filter((type) => {
    const [noun = "", verb = ""] = type.split(".");
    return words[noun]?.[verb] === undefined;
  });
  expect(wordless).toEqual([]);
});
