import { z } from "zod";

/*
 * The file that `SIGNING_FILE` names: who signs with what. Paths are as seen from its folder. It
 * holds passwords: it belongs to the account of the service alone, and what stands in it is never
 * written into a log.
 */

const keySchema = z.object({
  /** A PKCS#12 file. */
  pkcs12: z.string().min(1),
  password: z.string().min(1),
  /** PNG: the person's signature in blue on nothing, the agency's seal in red. */
  picture: z.string().min(1).optional(),
});
export type KeyEntry = z.infer<typeof keySchema>;

export const signingFileSchema = z.object({
  /** PEM: the certificates of the authorities whose signatures are known here. */
  roots: z.string().min(1),
  /** Address of a timestamping authority (RFC 3161). */
  timestamp: z.url({ protocol: /^https?$/ }).optional(),
  /** By their names at the sign-in. */
  persons: z.record(z.string(), keySchema),
  agency: keySchema,
});
export type SigningFile = z.infer<typeof signingFileSchema>;
