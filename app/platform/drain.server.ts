const PATIENCE = 1024 * 1024 * 1024;

/**
 * Reads a body to its end and throws it away. A browser that is still sending when the answer comes
 * and the line closes shows a broken connection instead of our sentence.
 */
export async function drain(body: AsyncIterable<Uint8Array>): Promise<void> {
  let size = 0;
  try {
    for await (const part of body) {
      size += part.byteLength;
      if (size > PATIENCE) return;
    }
  } catch {
    // Whoever hung up does not wait for an answer.
  }
}
