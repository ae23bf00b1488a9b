import { z } from "zod";
import type { NoteKind } from "./note.ts";

/** What stands before a note of this kind, in the language of whoever writes. */
export const NOTE_PREFIXES = {
  vi: { speech: "Phát biểu", conclusion: "Kết luận", task: "Giao nhiệm vụ" },
  en: { speech: "Speech", conclusion: "Conclusion", task: "Task" },
} as const satisfies Record<"vi" | "en", Record<Exclude<NoteKind, "course">, string>>;

/** A note as typed: "Kết luận: giữ thời hạn" is a conclusion; without such a word, the course. */
export function readNote(typed: string): { kind: NoteKind; text: string } {
  const text = typed.trim();
  for (const words of Object.values(NOTE_PREFIXES)) {
    for (const kind of ["speech", "conclusion", "task"] as const) {
      const start = `${words[kind]}:`;
      const isSo = text.normalize("NFC").toLowerCase().startsWith(start.toLowerCase());
      if (isSo) return { kind, text: text.normalize("NFC").slice(start.length).trim() };
    }
  }
  return { kind: "course", text };
}

/** What the form sends: some words, of at most 4000 letters. */
export const noteText = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .transform(readNote)
  .refine(({ text }) => text !== "");
