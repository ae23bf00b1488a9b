import { expect, test } from "vitest";
import { tagsIn } from "./note-tags.ts";

test.each([
  ["", []],
  [" pháp lý,  thời hạn ", ["pháp lý", "thời hạn"]],
  ["#hỏi; hỏi", ["hỏi"]],
  [",,", []],
  ["1,2,3,4,5,6,7,8,9", ["1", "2", "3", "4", "5", "6", "7", "8"]],
  ["x".repeat(50), ["x".repeat(40)]],
])("%j", (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});
