import { findPerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Opened } from "./collab-line.ts";
import type { DocumentName } from "./document-name.ts";
import { findNoteStanding, isOfLayer, layersOf } from "./note-standing.views.server.ts";
import { areNotesDestroyed } from "./retention.views.server.ts";

type Asking = { document: DocumentName; personId: string; deviceId: string };

const DEVICE = /^[\w-]{8,64}$/;

/** Whether this person may have this document open now; null is no, whatever the reason. */
export async function letIn(app: App, asking: Asking): Promise<Opened | null> {
  const { document, personId, deviceId } = asking;
  const at = app.clock();
  const person = await findPerson(app.read, personId, at);
  if (!person) return null;
  const { paperId } = document;
  const standing = await findNoteStanding(app.read, { person, paperId, at });
  if (!standing) return null;
  if (document.is === "layer" && !isOfLayer(standing, document.audience)) return null;
  if (document.is === "own") {
    if (document.personId !== personId || !DEVICE.test(deviceId)) return null;
  }
  const { meetingId } = standing;
  const audiences = layersOf(standing);
  const isDestroyed = await areNotesDestroyed(app.read, meetingId);
  return { document, personId, name: person.title, meetingId, deviceId, audiences, isDestroyed };
}
