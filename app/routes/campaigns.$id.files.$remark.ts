import { remarkFile } from "../campaigns/campaign-page.views.server.ts";
import { resource } from "../door.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";

/** What came with a finding or a statement: never opened in place, whatever it says it is. */
export const loader = resource(async ({ app, person, params, request }) => {
  const { id = "", remark: remarkId = "" } = params;
  const asked = { person, id, remarkId, at: app.clock() };
  const { sha256, name: fileName } = await remarkFile(app.read, asked);
  const size = await app.files.size(sha256);
  const kind = { mediaType: "application/octet-stream", as: "attachment" } as const;
  return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
});
