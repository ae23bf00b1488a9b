import { describe, expect, test } from "vitest";
import { balancedLines } from "./balanced-lines.ts";

describe("the lines of a centred heading", () => {
  test.each([
    ["Về công tác văn thư", ["Về công tác văn thư"]],
    [
      "Về kết nối, chia sẻ dữ liệu phục vụ cung cấp dịch vụ công trực tuyến",
      ["Về kết nối, chia sẻ dữ liệu phục vụ", "cung cấp dịch vụ công trực tuyến"],
    ],
    [
      "Tình hình kinh tế - xã hội tháng 11, 11 tháng năm 2026; nhiệm vụ, giải pháp trọng tâm tháng 12 năm 2026",
      [
        "Tình hình kinh tế - xã hội tháng 11, 11 tháng năm 2026;",
        "nhiệm vụ, giải pháp trọng tâm tháng 12 năm 2026",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(balancedLines(text, 58)).toEqual(lines);
  });

  test("no word is lost and no line is too long", () => {
    const text = "Về một số nhiệm vụ, giải pháp chủ yếu ".repeat(6).trim();
    const lines = balancedLines(text, 50);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(50);
  });
});
