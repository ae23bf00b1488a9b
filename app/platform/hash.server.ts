import { createHash, hash } from "node:crypto";

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The same, as octets: 32 of them. */
export function sha256Octets(content: Uint8Array): Uint8Array {
  return hash("sha256", content, "buffer");
}
