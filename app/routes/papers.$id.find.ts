import { page } from "../door.server.ts";
import { findInMeeting, findInPaper } from "../papers/find-words.views.server.ts";

/** Words in a paper, or in all papers of its meeting, for the reader that shows where they stand. */
export const loader = page(({ app, person, params, url: { searchParams } }) => {
  const paperId = params["id"] ?? "";
  const query = (searchParams.get("q") ?? "").slice(0, 200);
  if (searchParams.get("in") === "meeting")
    return findInMeeting(app.read, person, { paperId, query });
  const version = searchParams.get("version");
  return findInPaper(app.read, person, {
    paperId,
    query,
    version: version === null ? null : Number(version),
  });
});
