import { expect, test } from "vitest";
import { fileName, pathOfPaper } from "./package.ts";

test.each([
  ["Tờ trình số 412/TTr-BKHCN", "Tờ trình số 412 TTr-BKHCN"],
  ["a:b*c?d", "a b c d"],
  ["../../etc/passwd", ".. .. etc passwd"],
  ["Báo cáo. ", "Báo cáo"],
  ["\u0000\n", "_"],
  ["Tờ trình".normalize("NFD"), "Tờ trình"],
])("%s is filed as %s", (title, name) => {
  expect(fileName(title, 90)).toBe(name);
});

test("a paper lies in the folder of its item", () => {
  const item = { position: "3", title: "Nghị quyết về kết nối, chia sẻ dữ liệu" };
  expect(pathOfPaper(item, "3.2", "Dự thảo Nghị quyết (bản 3)")).toBe(
    "3. Nghị quyết về kết nối, chia sẻ dữ liệu/3.2 Dự thảo Nghị quyết (bản 3).pdf",
  );
});
