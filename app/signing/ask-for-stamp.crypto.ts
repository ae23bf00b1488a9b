import { boundedAnswer } from "./bounded-answer.crypto.ts";
import type { Stamp } from "./cms.crypto.ts";
import { timestampRequest, tokenOf } from "./timestamp.crypto.ts";

const PATIENCE_MS = 15_000;
/** A token with its certificates takes some 6 KB. */
const MAX_ANSWER = 64 * 1024;
const WHO = "timestamping authority";

/** Asks the authority at this address (RFC 3161, 3.4: over HTTP). */
export function askForStamp(address: string): Stamp {
  return async (digest) => {
    const { request, nonce } = timestampRequest(digest);
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/timestamp-query" },
      body: Buffer.from(request),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`The ${WHO} answers ${response.status}`);
    return tokenOf(await boundedAnswer(response, { octets: MAX_ANSWER, who: WHO }), {
      digest,
      nonce,
    });
  };
}
