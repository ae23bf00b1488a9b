/*
 * Signatures as CMS (RFC 5652) in the profile of PAdES baseline (ETSI EN 319 142-1): detached, the
 * signed attributes name the content's digest and the signer's certificate (RFC 5035), no signing
 * time of its own: that stands in the document, or a third party attests it.
 */
import { createHash } from "node:crypto";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { sha256Octets } from "../platform/hash.server.ts";
import type { SigningKey } from "./signing-key.ts";

export const OID = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  timestampToken: "1.2.840.113549.1.9.16.2.14",
  timestampInfo: "1.2.840.113549.1.9.16.1.4",
  sha256: "2.16.840.1.101.3.4.2.1",
  rsa: "1.2.840.113549.1.1.1",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
} as const;

/** Asks a third party for the time; given the SHA-256 of what is to be stamped. */
export type Stamp = (digest: Uint8Array) => Promise<Uint8Array>;

/** A detached signature over the content given in pieces, as DER. */
export async function signCms(
  key: SigningKey,
  content: readonly Uint8Array[],
  stamp: Stamp | null,
): Promise<Uint8Array> {
  const certificates = key.certificates.map((der) => pkijs.Certificate.fromBER(bufferOf(der)));
  const [signer] = certificates;
  const [own] = key.certificates;
  if (!signer || !own) throw new Error("The signing key has no certificate");
  const attributes = signedAttributes(digestOf(content), own);
  const signature = await key.sign(derOf(new asn1js.Set({ value: attributes.map(schemaOf) })));
  const token = stamp ? await stamp(sha256Octets(signature)) : null;
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates,
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: signer.issuer,
          serialNumber: signer.serialNumber,
        }),
        digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256 }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: algorithmOf(signer),
        signature: new asn1js.OctetString({ valueHex: bufferOf(signature) }),
        ...(token && { unsignedAttrs: unsignedAttributes(token) }),
      }),
    ],
  });
  const info = new pkijs.ContentInfo({
    contentType: OID.signedData,
    content: signed.toSchema(true),
  });
  return derOf(info.toSchema());
}

function signedAttributes(digest: Uint8Array, certificate: Uint8Array): pkijs.Attribute[] {
  const octets = (bytes: Uint8Array) => new asn1js.OctetString({ valueHex: bufferOf(bytes) });
  const sequence = (value: asn1js.Sequence | asn1js.OctetString) =>
    new asn1js.Sequence({ value: [value] });
  const named = sequence(sequence(sequence(octets(sha256Octets(certificate)))));
  const all = [
    new pkijs.Attribute({
      type: OID.contentType,
      values: [new asn1js.ObjectIdentifier({ value: OID.data })],
    }),
    new pkijs.Attribute({ type: OID.messageDigest, values: [octets(digest)] }),
    new pkijs.Attribute({ type: OID.signingCertificateV2, values: [named] }),
  ];
  // A set in DER is sorted by its encodings (X.690, 11.6).
  return all.sort((one, other) => Buffer.compare(derOf(one.toSchema()), derOf(other.toSchema())));
}

function unsignedAttributes(token: Uint8Array): pkijs.SignedAndUnsignedAttributes {
  const { result } = asn1js.fromBER(bufferOf(token));
  const stamped = new pkijs.Attribute({ type: OID.timestampToken, values: [result] });
  return new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [stamped] });
}

function algorithmOf({ subjectPublicKeyInfo }: pkijs.Certificate): pkijs.AlgorithmIdentifier {
  const isRsa = subjectPublicKeyInfo.algorithm.algorithmId === OID.rsa;
  return isRsa
    ? new pkijs.AlgorithmIdentifier({ algorithmId: OID.rsa, algorithmParams: new asn1js.Null() })
    : new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
}

export function digestOf(content: readonly Uint8Array[], algorithm = "sha256"): Uint8Array {
  const hash = createHash(algorithm);
  for (const piece of content) hash.update(piece);
  return hash.digest();
}

const schemaOf = (attribute: pkijs.Attribute) => attribute.toSchema();

export const derOf = (value: { toBER(sizeOnly?: boolean): ArrayBuffer }): Uint8Array =>
  new Uint8Array(value.toBER(false));

/** The bytes alone: what asn1js is given must begin where its buffer begins. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
