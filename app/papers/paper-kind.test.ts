import { expect, test } from "vitest";
import { kindFromFileName } from "./paper-kind.ts";

test.each([
  ["412-ttr-bkhcn.pdf", "submission"],
  ["Tờ trình Chính phủ.pdf", "submission"],
  ["Báo cáo tóm tắt Tờ trình.pdf", "summary"],
  ["du-thao-nghi-quyet.pdf", "draft"],
  ["BC_thẩm_định_dự_thảo.pdf", "appraisal"],
  ["Bao cao tiep thu, giai trinh y kien.pdf", "response"],
  ["y kien cac bo.pdf", "opinions"],
  ["Phụ lục II.pdf", "annex"],
  ["871-bc-btc.pdf", "other"],
])("%s is taken for %s", (fileName, kind) => {
  expect(kindFromFileName(fileName)).toBe(kind);
});
