import type { IntakeProgress } from "../papers/intake.ts";
import type { PaperKind } from "../papers/paper-kind.ts";

export type ShownBallotPaper = {
  id: string;
  kind: PaperKind;
  title: string;
  fileName: string;
  pages: number;
  uploadedAt: number;
  intake: IntakeProgress | null;
};

/** A file of a reply, or the scan of one. */
export type ReplyFile = { id: string; fileName: string; pages: number };
