/*
 * A signing key in a PKCS#12 file (RFC 7292), as OpenSSL 3 writes it: PBES2 with AES. What older
 * programs wrote is locked so weakly that it is refused. The password is read here and goes no
 * further, not into an error either.
 */
import {
  createPrivateKey,
  createPublicKey,
  sign,
  X509Certificate,
  type KeyObject,
} from "node:crypto";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { bufferOf, derOf } from "./cms.crypto.ts";
import type { SigningKey } from "./signing-key.ts";

const PBES2 = "1.2.840.113549.1.5.13";

export async function openPkcs12(file: Uint8Array, password: string): Promise<SigningKey> {
  const { privateKey, certificates } = await contentOf(file, password);
  const own = certificates.find((each) => isFor(each, privateKey));
  if (!own) throw new Error("The PKCS#12 file holds no certificate for its key");
  if (privateKey.asymmetricKeyType !== "rsa" && privateKey.asymmetricKeyType !== "ec") {
    throw new Error("The PKCS#12 file holds a key that is neither RSA nor ECDSA");
  }
  return {
    certificates: chainFrom(own, certificates).map(({ raw }) => new Uint8Array(raw)),
    sign: async (bytes) => new Uint8Array(sign("sha256", bytes, privateKey)),
  };
}

async function contentOf(file: Uint8Array, password: string) {
  const word = bufferOf(new TextEncoder().encode(password));
  const safe = await openSafe(file, word);
  requirePbes2(safe);
  await safe.parseInternalValues({
    safeContents: safe.safeContents.map(() => ({ password: word })),
  });
  const certificates: X509Certificate[] = [];
  let privateKey: KeyObject | null = null;
  const contents: { value: pkijs.SafeContents }[] = safe.parsedValue.safeContents;
  for (const { bagValue } of contents.flatMap(({ value }) => value.safeBags)) {
    if (bagValue instanceof pkijs.CertBag && bagValue.parsedValue instanceof pkijs.Certificate) {
      certificates.push(new X509Certificate(derOf(bagValue.parsedValue.toSchema())));
    }
    if (bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
      if (bagValue.encryptionAlgorithm.algorithmId !== PBES2) refuseOld();
      const key = Buffer.from(derOf(bagValue.toSchema()));
      privateKey = createPrivateKey({ key, format: "der", type: "pkcs8", passphrase: password });
    }
  }
  if (!privateKey) throw new Error("The PKCS#12 file holds no locked key");
  return { privateKey, certificates };
}

async function openSafe(file: Uint8Array, password: ArrayBuffer): Promise<pkijs.AuthenticatedSafe> {
  const pfx = readPfx(file);
  await pfx.parseInternalValues({ password, checkIntegrity: true }).catch(() => {
    throw new Error("The PKCS#12 file does not open with this password");
  });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!safe) throw new Error("The PKCS#12 file is empty");
  return safe;
}

function readPfx(file: Uint8Array): pkijs.PFX {
  try {
    return pkijs.PFX.fromBER(bufferOf(file));
  } catch {
    throw new Error("The file is not PKCS#12");
  }
}

function requirePbes2({ safeContents }: pkijs.AuthenticatedSafe): void {
  for (const { contentType, content } of safeContents) {
    if (contentType !== pkijs.ContentInfo.ENCRYPTED_DATA) continue;
    // Reading takes a structure apart: here a copy, the original is opened afterwards.
    const { result } = asn1js.fromBER(bufferOf(derOf(content)));
    const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: result });
    if (encryptedContentInfo.contentEncryptionAlgorithm.algorithmId !== PBES2) refuseOld();
  }
}

function refuseOld(): never {
  throw new Error(
    "The PKCS#12 file is locked in an old way (RC2 or 3DES). Write it anew: openssl pkcs12 -export",
  );
}

function isFor(certificate: X509Certificate, key: KeyObject): boolean {
  return certificate.publicKey.equals(createPublicKey(key));
}

/** The certificate and those above it; a root itself need not travel along. */
function chainFrom(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
  const chain = [own];
  for (let last = own; ;) {
    const issuer = all.find((each) => !chain.includes(each) && last.checkIssued(each));
    if (!issuer) return chain;
    chain.push(issuer);
    last = issuer;
  }
}
