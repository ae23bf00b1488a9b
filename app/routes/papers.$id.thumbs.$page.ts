import { askedNumber, resource } from "../door.server.ts";
import { pageThumbnail } from "../papers/thumbnail.views.server.ts";
import { taggedAnswer } from "../platform/tagged-answer.server.ts";

/** The small picture of one page. */
export const loader = resource(async ({ app, person, params, url, request }) => {
  const page = Number(params["page"]);
  const wanted = { paperId: params["id"] ?? "", version: askedNumber(url, "version"), page };
  const { etag, bytes } = await pageThumbnail(app, { person, ...wanted });
  return taggedAnswer(request, { bytes, etag, mediaType: "image/webp" });
});
