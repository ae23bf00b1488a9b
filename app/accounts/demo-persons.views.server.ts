import { partsInMeetingsAhead } from "../meetings/presence.views.server.ts";
import { listDemoPersons } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import type { App } from "../platform/app.server.ts";
import { demoPart, type DemoPart } from "./demo-part.ts";

export type DemoPerson = { id: string; title: Bilingual; part: DemoPart };

/** Whom the demo's start page offers, in order; nobody outside a demo. */
export async function demoPersons(app: App): Promise<DemoPerson[]> {
  if (app.settings.mode !== "demo") return [];
  const ahead = await partsInMeetingsAhead(app.read);
  const persons = await listDemoPersons(app.read, app.clock());
  return persons.map(({ id, title, roles }) => ({
    id,
    title,
    part: demoPart(roles, ahead.get(id)),
  }));
}
