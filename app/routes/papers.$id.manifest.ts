import { askedNumber, resource } from "../door.server.ts";
import { paperManifest } from "../papers/reading-copy.views.server.ts";
import { taggedAnswer } from "../platform/tagged-answer.server.ts";
import { sha256 } from "../platform/hash.server.ts";

/** The sizes and names of a paper's pages, and what has been made of it so far. */
export const loader = resource(async ({ app, person, params, url, request }) => {
  const wanted = { paperId: params["id"] ?? "", version: askedNumber(url, "version") };
  const text = JSON.stringify(await paperManifest(app.read, person, wanted));
  const bytes = Buffer.from(text);
  return taggedAnswer(request, { bytes, etag: `"${sha256(text)}"`, mediaType: "application/json" });
});
