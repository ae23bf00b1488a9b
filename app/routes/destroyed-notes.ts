import { destroyedPapers } from "../annotations/retention.views.server.ts";
import { resource } from "../door.server.ts";

/** On which of these papers one's private notes are over: what a browser keeps of them goes. */
export const loader = resource(async ({ app, person, url }) =>
  Response.json(
    await destroyedPapers(app.read, { person, paperIds: url.searchParams.getAll("paper") }),
  ),
);
