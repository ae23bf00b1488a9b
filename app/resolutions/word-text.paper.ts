import { TextRun, type IRunOptions } from "docx";

/** Sizes are half points. */
export const TEXT = { font: "Times New Roman", size: 28, language: { value: "vi-VN" } } as const;

/** Words as the file may carry them: XML knows no control characters and no half letters. */
export function run(text: string, look: IRunOptions = {}): TextRun {
  const clean = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cs} ]+/gu, " ")
    .trim();
  return new TextRun({ ...look, text: clean });
}
