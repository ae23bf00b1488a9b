type Tagged = { bytes: Uint8Array; etag: string; mediaType: string };

/** A few bytes, or the word that they are still the same; never stored by the browser. */
export function taggedAnswer(request: Request, { bytes, etag, mediaType }: Tagged): Response {
  const headers = {
    "Content-Type": mediaType,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ETag: etag,
  };
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(bytes), { headers });
}
