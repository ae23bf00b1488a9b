import { z } from "zod";

/*
 * What a check of the signatures of a file says. A signature is `valid` when its numbers hold, its
 * signer is known, and nothing but the reserved number and date and the next signature came after
 * it. `changed`: something else did, or the bytes it covers are no longer the same. `unknown`: the
 * bytes are intact, but the certificate leads to none of the given roots, or was not in force.
 * `unreadable`: it is made in a way that cannot be judged here.
 */
/** Every signature in a PDF says which bytes it covers: where this stands nowhere there is none. */
export const TRACE = "/ByteRange";

export const VERDICTS = ["valid", "unknown", "unreadable", "changed"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const signatureFindingSchema = z.object({
  field: z.string(),
  verdict: z.enum(VERDICTS),
  /** From the certificate; empty where there is none. */
  signer: z.string(),
  organisation: z.string(),
  /** Milliseconds, as the signer claims; null where nothing is claimed. */
  claimedAt: z.number().nullable(),
  /** Milliseconds, as a timestamping authority known here attests. */
  stampedAt: z.number().nullable(),
  /** Where the document departs from what was signed: `Root.Pages.Kids.0.Contents`. For the log and for tests. */
  change: z.string().nullable(),
});
export type SignatureFinding = z.infer<typeof signatureFindingSchema>;

export const signatureCheckSchema = z.object({ signatures: z.array(signatureFindingSchema) });
export type SignatureCheck = z.infer<typeof signatureCheckSchema>;

/** Of a whole file: the worst of its signatures; null where it bears none. */
export function verdictOf({ signatures }: SignatureCheck): Verdict | null {
  const worst = Math.max(...signatures.map(({ verdict }) => VERDICTS.indexOf(verdict)), -1);
  return VERDICTS[worst] ?? null;
}

/** What bears the signatures: an issued resolution, or a paper as it was handed in. */
export type Checked = { kind: "resolution" | "paper"; id: string };
