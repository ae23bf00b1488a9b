import type * as pkijs from "pkijs";
import { sha256Octets } from "../platform/hash.server.ts";
import type { CmsFinding } from "./cms-finding.ts";
import { isIntact, namesOf, readCms, type ReadCms } from "./check-cms.crypto.ts";
import { derOf, OID } from "./cms.crypto.ts";
import { stampedAt } from "./timestamp.crypto.ts";
import { isTrusted } from "./trust.crypto.ts";

/**
 * Judges a signature over this content. `knownSince`: milliseconds since when the file has been
 * here; a certificate that ran out afterwards was in force when the signature was made. A timestamp
 * proves an earlier hour.
 */
export async function judgeCms(
  cms: { bytes: Uint8Array; content: readonly Uint8Array[] },
  roots: readonly pkijs.Certificate[],
  knownSince: number,
): Promise<CmsFinding> {
  const read = readCms(cms.bytes);
  const intact = read ? isIntact(read, cms.content) : null;
  const nobody = { isTrusted: false, signer: "", organisation: "", stampedAt: null };
  if (!read || intact === null) return { ...nobody, state: "unreadable" };
  const { name: signer, organisation } = namesOf(read.certificate);
  if (!intact) return { ...nobody, signer, organisation, state: "broken" };
  const stamped = await stampOf(read, roots);
  const at = stamped ?? knownSince;
  const trusted = await isTrusted(read, roots, { at, purpose: "signing" });
  return { state: "intact", isTrusted: trusted, signer, organisation, stampedAt: stamped };
}

async function stampOf({ signer }: ReadCms, roots: readonly pkijs.Certificate[]) {
  const stamp = signer.unsignedAttrs?.attributes.find(({ type }) => type === OID.timestampToken);
  const [token] = stamp?.values ?? [];
  if (!token) return null;
  const digest = sha256Octets(new Uint8Array(signer.signature.getValue()));
  return stampedAt(derOf(token), digest, roots);
}
