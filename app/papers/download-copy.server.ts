import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { markCopy } from "./mark-copy.server.ts";
import { nameAsPdf } from "./office-file.ts";
import { requireTakeable } from "./takeable.views.server.ts";

type Input = { paperId: string; version: number | null };

/** A paper to take along, with the name of who takes it, the hour and the meeting on every page. */
export async function downloadCopy(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ fileName: string; arrival: Arrival }> {
  const at = app.clock();
  const person = await requirePerson(app.read, intent.by, at);
  const taken = await requireTakeable(app.read, person, input);
  const { fileName, version, source, meetingTitle } = taken;
  const watermark = { reader: person.title.vi, at, meeting: meetingTitle };
  const arrival = await markCopy(app, source, watermark);
  await commit(app, { act: "download-copy", intent, input }, (tx) => {
    tx.record({ type: "paper.copied", subject: `paper:${input.paperId}`, payload: { version } });
    return Promise.resolve(null);
  });
  return { fileName: nameAsPdf(fileName), arrival };
}
