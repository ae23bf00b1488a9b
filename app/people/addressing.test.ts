import { expect, test } from "vitest";
import { addressOf } from "./addressing.ts";

test.each([
  ["Thủ tướng Chính phủ", "Thủ tướng"],
  ["Phó Thủ tướng Thường trực Chính phủ", "Phó Thủ tướng Thường trực"],
  ["Phó Thủ tướng phụ trách kinh tế", "Phó Thủ tướng"],
  ["Bộ trưởng Bộ Tư pháp", "Bộ trưởng"],
  ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Bộ trưởng"],
  ["Thứ trưởng Bộ Y tế", "Thứ trưởng"],
  ["Thống đốc Ngân hàng Nhà nước", "Thống đốc"],
  ["Phó Tổng Thanh tra Chính phủ", "Phó Tổng Thanh tra"],
  ["Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng", "Chủ tịch"],
  ["Chuyên viên Vụ Tổng hợp", "đồng chí"],
  ["Trợ lý Bộ trưởng Bộ Tư pháp", "đồng chí"],
])("%s is addressed as %s", (title, address) => {
  expect(addressOf(title)).toBe(address);
});
