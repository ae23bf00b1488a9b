import { describe, expect, test } from "vitest";
import { NO_MARKS } from "./paper-marks.ts";
import {
  pageWithin,
  paperNumber,
  paperState,
  publish,
  replaceFile,
  titleFromFileName,
} from "./paper.ts";
import { readUploadHeader, uploadSchema } from "./upload-header.ts";
import { HARD_LIMITS } from "../platform/upload-limits.ts";
import { faultBeforeSending, writeUploadHeader } from "./upload.ts";

describe("paper", () => {
  test.each([
    [null, false, "unpublished"],
    [null, true, "unpublished"],
    [1, false, "published"],
    [1, true, "restricted"],
  ])("published at %s, restricted %s: %s", (publishedAt, restricted, state) => {
    expect(paperState({ publishedAt, restricted })).toBe(state);
  });

  test("is numbered within its item", () => {
    expect(paperNumber("3", 2)).toBe("3.2");
    expect(paperNumber("3.0", 2)).toBe("3.0.2");
  });

  test("page numbers run on", () => {
    const paper = (pages: number) => ({ pages, firstPage: null, publishedAt: null });
    const published = publish([paper(6), paper(8), paper(1)], 17, 5);
    expect(published.map(({ firstPage }) => firstPage)).toEqual([18, 24, 32]);
    expect(() => publish(published, 0, 6)).toThrow("paper-published");
  });

  describe("another file in its place", () => {
    const before = { fileSha256: "a", fileName: "a.pdf", pages: 4, version: 1 };
    const file = { fileSha256: "b", fileName: "b.pdf", pages: 6 };
    test.each([
      ["not yet published: exchanged, the same version", null, "", { ...file, version: 1 }],
      ["published: the next version", 5, "Sửa Điều 2", { ...file, version: 2 }],
    ])("%s", (_what, publishedAt, note, after) => {
      const paper = { ...before, publishedAt };
      expect(replaceFile(paper, file, note)).toEqual({ ...paper, ...after });
    });
    test.each([
      ["the very file in use", { ...file, fileSha256: "a" }, "Sửa", "paper-same-file"],
      ["without a word on what changed", file, "  ", "reason-missing"],
    ])("refused: %s", (_what, given, note, code) => {
      const paper = { ...before, publishedAt: 5 };
      expect(() => replaceFile(paper, given, note)).toThrow(code);
    });
  });

  test.each([
    [1, 10, 1],
    [10, 10, 10],
    [11, 10, 10],
    [0, 10, 1],
    [-4, 10, 1],
    [2.9, 10, 2],
  ])("page %s of %s opens at %s", (page, pages, expected) => {
    expect(pageWithin(page, pages)).toBe(expected);
  });

  test.each([
    ["To_trinh_412.pdf", "To trinh 412"],
    ["Báo cáo  thẩm định.PDF", "Báo cáo thẩm định"],
    ["Tờ trình.pdf".normalize("NFD"), "Tờ trình"],
    ["x".repeat(300), "x".repeat(200)],
  ])("%s is proposed as %s", (fileName, title) => {
    expect(titleFromFileName(fileName)).toBe(title);
  });
});

describe("upload", () => {
  const upload = {
    key: "12345678",
    fileName: "Tờ trình.pdf",
    title: "Tờ trình số 412/TTr",
    kind: "submission" as const,
    marks: NO_MARKS,
    readerIds: ["person-a"],
  };

  test("what belongs to a file travels in one header of Latin letters", () => {
    const header = writeUploadHeader(upload);
    expect(header).toMatch(/^[\x21-\x7e]+$/);
    expect(readUploadHeader(uploadSchema, header)).toEqual(upload);
  });

  test.each([null, "", "%", "{}", "%7B%7D", writeUploadHeader({ ...upload, title: " " })])(
    "unreadable: %s",
    (header) => {
      expect(readUploadHeader(uploadSchema, header)).toBeNull();
    },
  );

  test.each([
    [0, "file-empty"],
    [1, null],
    [150 * 1024 * 1024, null],
    [150 * 1024 * 1024 + 1, "paper-too-large"],
  ])("%s bytes: %s", (size, fault) => {
    expect(faultBeforeSending({ size }, HARD_LIMITS)?.code ?? null).toBe(fault);
  });

  test("what the house has set goes before, and is named", () => {
    const size = 20 * 1024 * 1024 + 1;
    const refusal = faultBeforeSending({ size }, { megabytes: 20, pages: 10 });
    expect(refusal).toMatchObject({ code: "paper-too-large", details: { megabytes: 20 } });
  });
});
