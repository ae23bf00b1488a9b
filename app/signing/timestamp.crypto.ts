import { randomBytes } from "node:crypto";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { isIntact, octetsOf, readCms } from "./check-cms.crypto.ts";
import { bufferOf, derOf, OID } from "./cms.crypto.ts";
import { isTrusted } from "./trust.crypto.ts";

/* Timestamps of RFC 3161: a third party attests that a digest existed at its hour. */

/** A request for this SHA-256, with a number that the answer must repeat. */
export function timestampRequest(digest: Uint8Array): { request: Uint8Array; nonce: Uint8Array } {
  const nonce = randomBytes(8);
  // A positive number without leading nought, so that it is written in one way only.
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: OID.sha256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(digest) }),
    }),
    nonce: new asn1js.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return { request: derOf(request.toSchema()), nonce };
}

/** The token of an answer that fits the request; throws where it does not. */
export function tokenOf(answer: Uint8Array, asked: { digest: Uint8Array; nonce: Uint8Array }) {
  const response = pkijs.TimeStampResp.fromBER(bufferOf(answer));
  const status = response.status.status;
  if ((status !== 0 && status !== 1) || !response.timeStampToken) {
    throw new Error(`The timestamping authority refused: status ${status}`);
  }
  const token = derOf(response.timeStampToken.toSchema());
  const read = readToken(token);
  const repeated = read?.info.nonce ? new Uint8Array(read.info.nonce.valueBlock.valueHexView) : [];
  if (!read || !isOver(read, asked.digest) || Buffer.compare(Buffer.from(repeated), asked.nonce)) {
    throw new Error("The timestamp is not for what was sent");
  }
  return token;
}

/** When it was stamped, in milliseconds; null where the token does not hold or its maker is unknown. */
export async function stampedAt(
  token: Uint8Array,
  digest: Uint8Array,
  roots: readonly pkijs.Certificate[],
): Promise<number | null> {
  const read = readToken(token);
  if (!read || !isOver(read, digest)) return null;
  const at = read.info.genTime.getTime();
  return (await isTrusted(read.cms, roots, { at, purpose: "timestamping" })) ? at : null;
}

function readToken(token: Uint8Array) {
  const cms = readCms(token);
  const content = cms && octetsOf(cms.signed.encapContentInfo.eContent);
  if (!cms || !content || !isIntact(cms, [content], OID.timestampInfo)) return null;
  return { cms, info: pkijs.TSTInfo.fromBER(bufferOf(content)) };
}

function isOver({ info }: { info: pkijs.TSTInfo }, digest: Uint8Array): boolean {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const said = new Uint8Array(hashedMessage.getValue());
  return hashAlgorithm.algorithmId === OID.sha256 && Buffer.compare(said, digest) === 0;
}
