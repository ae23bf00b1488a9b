import { z } from "zod";
import { PAPER_KINDS, type PaperKind } from "../papers/paper-kind.ts";
import { MAX_TITLE } from "../papers/paper.ts";

/** What the browser says of a file for a dossier. */
export type DossierUpload = { key: string; fileName: string; title: string; kind: PaperKind };

export const dossierUploadSchema: z.ZodType<DossierUpload> = z.object({
  key: z.string().min(8).max(64),
  fileName: z.string().trim().min(1).max(255),
  title: z.string().trim().min(1).max(MAX_TITLE),
  kind: z.enum(PAPER_KINDS),
});

/** Header values are Latin letters only. */
export function writeDossierUpload(upload: DossierUpload): string {
  return encodeURIComponent(JSON.stringify(upload));
}
