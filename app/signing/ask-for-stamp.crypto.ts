import type { Stamp } from "./cms.crypto.ts";
import { timestampRequest, tokenOf } from "./timestamp.crypto.ts";

const PATIENCE_MS = 15_000;
/** A token with its certificates takes some 6 KB. */
const MAX_ANSWER = 64 * 1024;

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
    if (!response.ok) throw new Error(`The timestamping authority answers ${response.status}`);
    return tokenOf(await boundedBody(response), { digest, nonce });
  };
}

async function boundedBody({ body }: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length;
    if (length > MAX_ANSWER) throw new Error("The timestamping authority answers too much");
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}
