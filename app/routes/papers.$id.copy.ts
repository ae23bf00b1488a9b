import { askedNumber, resource } from "../door.server.ts";
import { downloadCopy } from "../papers/download-copy.server.ts";
import { arrivalAnswer } from "../platform/file-answer.server.ts";

/** The paper to take along or to print: whose copy it is stands on every page. */
export const loader = resource(async ({ app, person, params, url }) => {
  const intent = { by: person.id, key: app.ids.next() };
  const wanted = { paperId: params["id"] ?? "", version: askedNumber(url, "version") };
  const { arrival, fileName } = await downloadCopy(app, intent, wanted);
  return arrivalAnswer(app.files, arrival, { fileName, mediaType: "application/pdf" });
});
