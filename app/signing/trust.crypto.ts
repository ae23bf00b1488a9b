import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { bufferOf } from "./cms.crypto.ts";
import type { ReadCms } from "./check-cms.crypto.ts";

/*
 * Whose signature it is: whether the certificate leads to one of the given roots (RFC 5280) and was
 * in force at the time. Whether it had been revoked is not asked: nobody is called for a check.
 */

const KEY_USAGE = "2.5.29.15";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIMESTAMPING = "1.3.6.1.5.5.7.3.8";

export type Purpose = "signing" | "timestamping";

/** `at`: milliseconds at which the signature is known to have existed. */
export async function isTrusted(
  { certificate, others }: Pick<ReadCms, "certificate" | "others">,
  roots: readonly pkijs.Certificate[],
  { at, purpose }: { at: number; purpose: Purpose },
): Promise<boolean> {
  if (roots.length === 0 || !mayServe(certificate, purpose)) return false;
  // The engine takes the last of these for the one in question.
  const along = others.filter((each) => each !== certificate);
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...along, certificate],
    checkDate: new Date(at),
  });
  const verdict = await engine.verify().catch(() => ({ result: false }));
  return verdict.result;
}

function mayServe(certificate: pkijs.Certificate, purpose: Purpose): boolean {
  const extension = (id: string) =>
    certificate.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
  const extended: unknown = extension(EXTENDED_KEY_USAGE);
  const purposes = extended instanceof pkijs.ExtKeyUsage ? extended.keyPurposes : [];
  if (purpose === "timestamping") return purposes.includes(TIMESTAMPING);
  const usage: unknown = extension(KEY_USAGE);
  if (!(usage instanceof asn1js.BitString)) return true;
  // digitalSignature (0) or nonRepudiation (1).
  return ((new Uint8Array(usage.valueBlock.valueHexView)[0] ?? 0) & 0b1100_0000) !== 0;
}

/** The certificates of a PEM file. */
export function readPem(text: string): pkijs.Certificate[] {
  const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g);
  return Array.from(blocks, ([, base64 = ""]) =>
    pkijs.Certificate.fromBER(bufferOf(Buffer.from(base64, "base64"))),
  );
}

export function readCertificate(der: ArrayBuffer): pkijs.Certificate {
  return pkijs.Certificate.fromBER(der);
}
