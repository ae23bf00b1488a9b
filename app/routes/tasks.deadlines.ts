import { resource } from "../door.server.ts";
import { deadlineCalendar } from "../notices/deadline-calendar.views.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";

/** Deadlines as .ics: of one document (`?document=`), or of the reader's own tasks. */
export const loader = resource(async ({ app, person, url }) => {
  const resolutionId = url.searchParams.get("document");
  const scope = resolutionId === null ? ("own" as const) : { resolutionId };
  const [origin = ""] = app.settings.origins;
  const locale = person.locale ?? "vi";
  const asked = { person, scope, locale, origin, now: app.clock() };
  const text = await deadlineCalendar(app.read, asked);
  const mediaType = "text/calendar; charset=utf-8; method=PUBLISH";
  const made = { as: "attachment", mediaType, fileName: "thoi-han-nhiem-vu.ics" } as const;
  return freshAnswer(new TextEncoder().encode(text), made);
});
