import {
  dossierProposal,
  dossiers,
  returnReason,
  type SeedDossier,
} from "../../db/fixtures/dossiers.ts";
import { personId } from "../../db/fixtures/government.ts";
import { acceptDossier } from "../dossiers/accept-dossier.server.ts";
import { addDossierPaper } from "../dossiers/add-dossier-paper.server.ts";
import { draftDossier } from "../dossiers/draft-dossier.server.ts";
import { grantUrgency } from "../dossiers/grant-urgency.server.ts";
import { offeredMeetings } from "../dossiers/meeting-offer.views.server.ts";
import { returnDossier } from "../dossiers/return-dossier.server.ts";
import { submitDossier } from "../dossiers/submit-dossier.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";
import { dayOf } from "../platform/dates.ts";
import { BUILT_IN, isInCalendar } from "../platform/working-days.ts";
import { renderDemoPaper } from "../resolutions/demo-papers.paper.ts";
import type { SeedDays } from "./seed-days.ts";
import { inOnePart } from "./seed-papers.ts";
import { by, type Scene } from "./seed-scene.ts";

const DAY = 86_400_000;

/** What lies between the ministries and the Government Office today, at every stage. */
export async function seedDossiers(scene: Scene, { startsAt }: SeedDays): Promise<void> {
  const { app } = scene;
  // The demo outlives the calendar table, and no period is counted without one.
  if (!isInCalendar(BUILT_IN, dayOf(startsAt))) return;
  const on = (daysBefore: number) => scene.moveTo(startsAt - daysBefore * DAY);
  on(6);
  await handIn(scene, dossiers.digital);
  on(3);
  const storm = { dossierId: await handIn(scene, dossiers.storm) };
  const medicines = { dossierId: await handIn(scene, dossiers.medicines) };
  on(2);
  const leaderId = personId("dpm-agriculture");
  await grantUrgency(app, by("specialist"), { ...storm, leaderId });
  await acceptDossier(app, by("specialist"), storm);
  await returnDossier(app, by("specialist"), { ...medicines, reason: returnReason });
  on(1);
  await draft(scene, dossiers.civilStatus);
}

async function handIn(scene: Scene, dossier: SeedDossier): Promise<string> {
  const dossierId = await draft(scene, dossier);
  await submitDossier(scene.app, by(`lead-of-${dossier.ministry}`), { dossierId });
  return dossierId;
}

/** With its tờ trình, through the same gate as an upload. */
async function draft({ app }: Scene, dossier: SeedDossier): Promise<string> {
  const { ministry, title, matter, minutes, mode } = dossier;
  const motivation = "motivation" in dossier ? dossier.motivation : "";
  const officer = `officer-of-${ministry}`;
  const [meeting] = await offeredMeetings(app.read, app.clock());
  const { dossierId } = await draftDossier(app, by(officer), {
    ministryId: null,
    title,
    matter,
    minutes,
    mode,
    preferredMeetingId: meeting?.id ?? null,
    urgent: motivation !== "",
    motivation,
  });
  const bytes = await renderDemoPaper(dossierProposal(dossier, dayOf(app.clock())));
  const name = `${dossier.number}-${dossier.notation.toLowerCase()}.pdf`;
  const paper = { dossierId, kind: "submission" as const, title: "Tờ trình", fileName: name };
  await receivePaper(app, { body: inOnePart(bytes), madeHere: true }, (file) =>
    addDossierPaper(app, by(officer), { ...paper, file }),
  );
  return dossierId;
}
