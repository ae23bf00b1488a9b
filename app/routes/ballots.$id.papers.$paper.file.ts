import { ballotFile } from "../ballots/ballot-papers.views.server.ts";
import { resource } from "../door.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";

/** A paper of a ballot, in the parts the reader asks for. */
export const loader = resource(async ({ app, person, params, request }) => {
  const asked = { person, ballotId: params["id"] ?? "", paperId: params["paper"] ?? "" };
  const { sha256, fileName } = await ballotFile(app.read, asked);
  const size = await app.files.size(sha256);
  const kind = { mediaType: "application/pdf", as: "inline" } as const;
  return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
});
