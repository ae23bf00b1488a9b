import fc from "fast-check";
import { expect, test } from "vitest";
import { countChanges, wordChanges } from "./word-changes.ts";

test("words that came and went, line by line", () => {
  const before = ["Bộ Tư pháp trình phương án.", "Giữ nguyên."];
  const after = ["Bộ Tư pháp hoàn thành phương án.", "Giữ nguyên.", "Thêm dòng."];
  const lines = wordChanges(before, after);
  expect(lines[0]).toEqual([
    { is: "same", text: "Bộ Tư pháp " },
    { is: "removed", text: "trình " },
    { is: "added", text: "hoàn thành " },
    { is: "same", text: "phương án." },
  ]);
  expect(lines[2]).toEqual([{ is: "added", text: "Thêm dòng." }]);
  expect(countChanges(lines)).toEqual({ added: 4, removed: 1 });
});

test("each version can be read out of what became of it", () => {
  const line = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 });
  const text = fc.array(
    line.map((words) => words.join(" ")),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = wordChanges(before, after);
      const words = (without: "added" | "removed") =>
        lines
          .flatMap((runs) => runs.filter(({ is }) => is !== without).map(({ text: of }) => of))
          .join(" ")
          .split(/\s+/)
          .filter(Boolean);
      const of = (version: string[]) => version.join(" ").split(/\s+/).filter(Boolean);
      expect(words("added")).toEqual(of(before));
      expect(words("removed")).toEqual(of(after));
    }),
    { numRuns: 80 },
  );
});
