import { expect, test } from "vitest";
import { z } from "zod";
import { answerDeed, answerPage, readInput, readKey } from "./door.server.ts";
import { Refusal } from "./platform/refusal.ts";

const schema = z.object({
  title: z.string().min(2).max(5),
  minutes: z.coerce.number().int(),
  coordinators: z.array(z.string()).default([]),
});

function form(entries: [string, string][]): FormData {
  const made = new FormData();
  for (const [name, value] of entries) made.append(name, value);
  return made;
}

test("reads fields, repeated fields and leaves out the key", () => {
  const given = form([
    ["key", "x"],
    ["title", "abc"],
    ["minutes", "30"],
    ["coordinators[]", "a"],
    ["coordinators[]", "b"],
  ]);
  expect(readInput(schema, given)).toEqual({ title: "abc", minutes: 30, coordinators: ["a", "b"] });
});

test.each<[string, [string, string][], Record<string, string>]>([
  ["missing", [["minutes", "1"]], { title: "required" }],
  [
    "left empty",
    [
      ["title", ""],
      ["minutes", "1"],
    ],
    { title: "required" },
  ],
  [
    "too long",
    [
      ["title", "abcdef"],
      ["minutes", "1"],
    ],
    { title: "too-long" },
  ],
  [
    "too short",
    [
      ["title", "a"],
      ["minutes", "1"],
    ],
    { title: "too-short" },
  ],
  [
    "no number",
    [
      ["title", "abc"],
      ["minutes", "ten"],
    ],
    { minutes: "unreadable" },
  ],
])("a field %s is named", (_title, entries, fields) => {
  expect(() => readInput(schema, form(entries))).toThrow(
    expect.objectContaining({ code: "invalid-input", fields }),
  );
});

test.each([null, "", "short", "x".repeat(65)])("%o is no key", (key) => {
  expect(() => readKey(key)).toThrow(expect.objectContaining({ code: "key-missing" }));
});

test("a refusal is an answer with its status; any other error is not", async () => {
  const refused = await answerDeed(() =>
    Promise.reject(new Refusal("no-quorum", { present: 17, needed: 18 })),
  );
  expect(refused.status).toBe(409);
  expect(await refused.json()).toEqual({
    refusal: { code: "no-quorum", details: { present: 17, needed: 18 }, fields: {} },
  });
  await expect(answerDeed(() => Promise.reject(new Error("broke")))).rejects.toThrow("broke");
});

test("a copy of a refusal made elsewhere in the process is known by its code", async () => {
  const foreign = Object.assign(new Error("no-quorum"), {
    code: "no-quorum",
    details: {},
    fields: {},
  });
  expect((await answerDeed(() => Promise.reject(foreign))).status).toBe(409);
});

test("a page that is hidden answers 404", async () => {
  await expect(answerPage(() => Promise.reject(new Refusal("not-found")))).rejects.toMatchObject({
    status: 404,
  });
});
