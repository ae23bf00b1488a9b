/** The body of an answer, never more than so many octets of it; `who` is named in the error. */
export async function boundedAnswer(
  { body }: Response,
  { octets, who }: { octets: number; who: string },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length;
    if (length > octets) {
      await reader?.cancel();
      throw new Error(`The ${who} answers too much`);
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}
