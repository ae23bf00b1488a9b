import { askedNumber, resource } from "../door.server.ts";
import { requireMadeFile } from "../papers/reading-copy.views.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";

/** Page one of a paper as a small file of its own: there before the rest. */
export const loader = resource(async ({ app, person, params, url, request }) => {
  const wanted = { paperId: params["id"] ?? "", version: askedNumber(url, "version") };
  const made = await requireMadeFile(app.read, person, { ...wanted, step: "page-one" });
  const size = await app.files.size(made.sha256);
  const kind = { mediaType: "application/pdf", as: "inline" } as const;
  return fileAnswer(app.files, request, { ...made, size, ...kind });
});
