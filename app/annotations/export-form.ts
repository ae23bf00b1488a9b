import type { Annotation } from "./annotation.ts";
import { layerOf, type Layer } from "./audience.ts";
import type { ShownNote } from "./note-store.ts";

/** How a paper is taken along with its notes: what the file is for decides. */
export const EXPORT_FORMS = ["annotations", "flat", "xfdf", "web"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export const EXPORT_FILES: Record<ExportForm, { ending: string; mediaType: string }> = {
  annotations: { ending: "pdf", mediaType: "application/pdf" },
  flat: { ending: "pdf", mediaType: "application/pdf" },
  xfdf: { ending: "xfdf", mediaType: "application/vnd.adobe.xfdf" },
  web: { ending: "jsonld", mediaType: "application/ld+json" },
};

/** The marks of these layers, with whatever answers them. */
export function notesOfLayers(notes: readonly ShownNote[], layers: readonly Layer[]): ShownNote[] {
  const isWanted = (record: Annotation) => layers.includes(layerOf(record.audience));
  const kept = new Set(
    notes
      .filter(({ record }) => !answers(record) && isWanted(record))
      .map(({ record }) => record.id),
  );
  return notes.filter(({ record }) => kept.has(answers(record) ?? record.id));
}

const answers = (record: Annotation): string | null => ("parent" in record ? record.parent : null);
