import { expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

test.each([
  ["Bộ trưởng Bộ Tư pháp", "TP"],
  ["Bộ trưởng Bộ Công an", "CA"],
  ["Bộ trưởng Bộ Khoa học và Công nghệ", "KHC"],
  ["Minister of Justice", "J"],
  ["Thủ tướng Chính phủ", "TTC"],
  ["Trợ lý Bộ trưởng Bộ Tư pháp", "TP"],
])("%s → %s", (office, letters) => {
  expect(initialsOf(office)).toBe(letters);
});
