import { expect, test } from "vitest";
import { readNote } from "./note-text.ts";

test.each([
  ["Văn phòng trình bày tóm tắt.", "course", "Văn phòng trình bày tóm tắt."],
  ["  Kết luận: giữ thời hạn. ", "conclusion", "giữ thời hạn."],
  ["kết luận: giữ thời hạn.", "conclusion", "giữ thời hạn."],
  ["Kết luận: giữ thời hạn.".normalize("NFD"), "conclusion", "giữ thời hạn."],
  ["Giao nhiệm vụ: Bộ Tài chính báo cáo.", "task", "Bộ Tài chính báo cáo."],
  ["Phát biểu: Bộ trưởng đồng ý.", "speech", "Bộ trưởng đồng ý."],
  ["Conclusion: keep the date.", "conclusion", "keep the date."],
  ["Kết luận:", "conclusion", ""],
  ["Chủ tọa kết luận: giữ thời hạn.", "course", "Chủ tọa kết luận: giữ thời hạn."],
])("%s", (typed, kind, text) => expect(readNote(typed)).toEqual({ kind, text }));
