/** What a browser sends, in the parts in which it comes; never whole in memory. */
export type Body = { parts(): AsyncIterable<Uint8Array>; drain(): Promise<void> };

/** Beyond this we hang up: nobody sends so much by mistake. */
const PATIENCE = 1024 * 1024 * 1024;

export function bodyOf(request: Request): Body {
  const reader = request.body?.getReader();

  async function* parts(): AsyncGenerator<Uint8Array> {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  }

  /**
   * Reads what is left and throws it away. A browser that is still sending when the answer comes and
   * the line closes shows a broken connection instead of our sentence.
   */
  async function drain(): Promise<void> {
    let size = 0;
    try {
      for await (const part of parts()) {
        size += part.byteLength;
        if (size > PATIENCE) return;
      }
    } catch {
      // Whoever hung up does not wait for an answer.
    }
  }

  return { parts, drain };
}
