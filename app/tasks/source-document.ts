import { z } from "zod";
import { isDay } from "../platform/dates.ts";

/** A document that is not one of the Government's own here: "Chỉ thị 15/CT-TTg". */
export type SourceDocument = {
  kind: string;
  /** Number and notation: "15/CT-TTg". */
  notation: string;
  /** "2026-11-20" */
  issuedOn: string;
  issuer: string;
  signer: string;
};

const words = (most: number) => z.string().trim().min(1).max(most);

export const documentFields = {
  kind: words(100),
  notation: words(100),
  issuedOn: z.string().refine(isDay),
  issuer: words(200),
  signer: words(200),
};
