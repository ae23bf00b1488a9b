import { askedNumber, resource } from "../door.server.ts";
import { requireReadingCopy } from "../papers/reading-copy.views.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";

/** What is read of a paper, in the parts the reader asks for; of an older version where one is named. */
export const loader = resource(async ({ app, person, params, url, request }) => {
  const wanted = { paperId: params["id"] ?? "", version: askedNumber(url, "version") };
  const { servedSha256: sha256, fileName } = await requireReadingCopy(app.read, person, wanted);
  const size = await app.files.size(sha256);
  const kind = { mediaType: "application/pdf", as: "inline" } as const;
  return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
});
