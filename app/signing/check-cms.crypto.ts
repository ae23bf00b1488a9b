import { constants, createPublicKey, verify, X509Certificate, type KeyObject } from "node:crypto";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { bufferOf, derOf, digestOf, OID } from "./cms.crypto.ts";

/*
 * A CMS signature of a stranger, judged by what stands in it: its numbers first, whom it belongs to
 * afterwards (trust.crypto.ts).
 */

export type ReadCms = {
  signed: pkijs.SignedData;
  signer: pkijs.SignerInfo;
  certificate: pkijs.Certificate;
  /** The certificates it brings along. */
  others: pkijs.Certificate[];
};

// SHA-1 can be made to collide: what it signs is not judged.
const DIGESTS: Record<string, string> = {
  [OID.sha256]: "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};
const RSA_PSS = "1.2.840.113549.1.1.10";

/** Null where it is not a signature by one signer whose certificate is there. */
export function readCms(bytes: Uint8Array): ReadCms | null {
  try {
    // A signature in a document is followed by the rest of the room that was kept for it.
    const { result, offset } = asn1js.fromBER(bufferOf(bytes));
    if (offset < 0) return null;
    const info = new pkijs.ContentInfo({ schema: result });
    if (info.contentType !== OID.signedData) return null;
    const signed = new pkijs.SignedData({ schema: info.content });
    const others = (signed.certificates ?? []).filter(isCertificate);
    const [signer, ...more] = signed.signerInfos;
    const certificate = signer && others.find((each) => isOf(each, signer));
    if (!signer || !certificate || more.length > 0) return null;
    return { signed, signer, certificate, others };
  } catch {
    return null;
  }
}

const isCertificate = (item: unknown): item is pkijs.Certificate =>
  item instanceof pkijs.Certificate;

function isOf(certificate: pkijs.Certificate, { sid }: pkijs.SignerInfo): boolean {
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    const isSame = sid.serialNumber.isEqual(certificate.serialNumber);
    return isSame && sid.issuer.isEqual(certificate.issuer);
  }
  return false;
}

/** Whether its numbers hold over this content; null where it is made in a way not judged here. */
export function isIntact(
  { signer, certificate }: ReadCms,
  content: readonly Uint8Array[],
  contentType: string = OID.data,
): boolean | null {
  const digest = DIGESTS[signer.digestAlgorithm.algorithmId];
  const attributes = signer.signedAttrs;
  if (!digest || !attributes) return null;
  const said = octetsOf(attributeOf(signer, OID.messageDigest));
  if (!said || Buffer.compare(said, digestOf(content, digest)) !== 0) return false;
  const type = attributeOf(signer, OID.contentType);
  if (!(type instanceof asn1js.ObjectIdentifier) || type.getValue() !== contentType) return false;
  if (!namesCertificate(signer, certificate)) return false;
  const isPss = signer.signatureAlgorithm.algorithmId === RSA_PSS;
  const padding = isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : {};
  const key = { key: publicKeyOf(certificate), ...padding };
  const bytes = new Uint8Array(attributes.encodedValue);
  return verify(digest, bytes, key, new Uint8Array(signer.signature.getValue()));
}

/** Where the signed attributes name a certificate it is this one: else it could be exchanged. */
function namesCertificate(signer: pkijs.SignerInfo, certificate: pkijs.Certificate): boolean {
  const named = attributeOf(signer, OID.signingCertificateV2);
  if (!named) return true;
  const [list] = childrenOf(named);
  const [first] = childrenOf(list);
  const [head, second] = childrenOf(first);
  const isDefault = head instanceof asn1js.OctetString;
  const [algorithm] = isDefault ? [] : childrenOf(head);
  const oid = algorithm instanceof asn1js.ObjectIdentifier ? algorithm.getValue() : OID.sha256;
  const hash = octetsOf(isDefault ? head : second);
  const digest = DIGESTS[oid];
  const own = digest ? digestOf([derOf(certificate.toSchema())], digest) : null;
  return hash !== null && own !== null && Buffer.compare(hash, own) === 0;
}

export function attributeOf({ signedAttrs }: pkijs.SignerInfo, type: string): unknown {
  const found = signedAttrs?.attributes.filter((each) => each.type === type) ?? [];
  return found.length === 1 ? found[0]?.values[0] : undefined;
}

export function octetsOf(value: unknown): Uint8Array | null {
  return value instanceof asn1js.OctetString ? new Uint8Array(value.getValue()) : null;
}

function childrenOf(value: unknown): unknown[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

function publicKeyOf(certificate: pkijs.Certificate): KeyObject {
  const key = Buffer.from(derOf(certificate.subjectPublicKeyInfo.toSchema()));
  return createPublicKey({ key, format: "der", type: "spki" });
}

/** "CN" and "O" of whom a certificate was issued to. */
export function namesOf(certificate: pkijs.Certificate): { name: string; organisation: string } {
  const { subject } = new X509Certificate(derOf(certificate.toSchema()));
  const part = (key: string) =>
    subject
      .split("\n")
      .find((line) => line.startsWith(`${key}=`))
      ?.slice(key.length + 1) ?? "";
  return { name: part("CN"), organisation: part("O") };
}
