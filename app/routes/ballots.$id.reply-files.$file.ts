import { replyFile } from "../ballots/reply-files.views.server.ts";
import { resource } from "../door.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";

/** A file of a reply, for who may see that reply. */
export const loader = resource(async ({ app, person, params, request }) => {
  const asked = { person, ballotId: params["id"] ?? "", fileId: params["file"] ?? "" };
  const { sha256, fileName } = await replyFile(app.read, asked);
  const size = await app.files.size(sha256);
  const kind = { mediaType: "application/pdf", as: "inline" } as const;
  return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
});
