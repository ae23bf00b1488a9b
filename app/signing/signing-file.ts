import { z } from "zod";

/*
 * The file that `SIGNING_FILE` names: who signs with what. Paths are as seen from its folder. It
 * holds passwords: it belongs to the account of the service alone, and what stands in it is never
 * written into a log.
 */

/** PNG: the person's signature in blue on nothing, the agency's seal in red. */
const picture = z.string().min(1).optional();

const fileKeySchema = z.strictObject({
  /** A PKCS#12 file. */
  pkcs12: z.string().min(1),
  password: z.string().min(1),
  picture,
});

/** A key that lies with the signing service: named, or the only one it holds for this user. */
const remoteKeySchema = z
  .strictObject({
    credential: z.string().min(1).optional(),
    user: z.string().min(1).optional(),
    /** Where the service asks for one; else it asks the signer by a way of its own. */
    pin: z.string().min(1).optional(),
    picture,
  })
  .refine(({ credential, user }) => credential !== undefined || user !== undefined);
export type RemoteKey = z.infer<typeof remoteKeySchema>;

const keySchema = z.union([fileKeySchema, remoteKeySchema]);
export type KeyEntry = z.infer<typeof keySchema>;

/** A bearer token travels to it: in the open only within this machine. */
const service = z.url({ protocol: /^https?$/ }).refine((address) => {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
});

export const signingFileSchema = z.object({
  /** PEM: the certificates of the authorities whose signatures are known here. */
  roots: z.string().min(1),
  /** Address of a timestamping authority (RFC 3161). */
  timestamp: z.url({ protocol: /^https?$/ }).optional(),
  /** Base address of a signing service (Cloud Signature Consortium API v2): "https://…/csc/v2". */
  service: service.optional(),
  /** By their names at the sign-in. */
  persons: z.record(z.string(), keySchema),
  agency: keySchema,
});
export type SigningFile = z.infer<typeof signingFileSchema>;
