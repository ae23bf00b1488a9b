import { askedNumber, resource } from "../door.server.ts";
import { takeOriginal } from "../papers/take-original.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";

/** The file as it came, byte for byte. */
export const loader = resource(async ({ app, person, params, url, request }) => {
  const intent = { by: person.id, key: app.ids.next() };
  const wanted = { paperId: params["id"] ?? "", version: askedNumber(url, "version") };
  const original = await takeOriginal(app, intent, wanted);
  const size = await app.files.size(original.sha256);
  return fileAnswer(app.files, request, { ...original, size, as: "attachment" });
});
