import { organisationId } from "../../db/fixtures/government.ts";
import type { Caller } from "./caller.ts";
import { openDemo } from "./demo.ts";
import { signInOnce, uploadHeaders } from "./scene.ts";
import type { Server } from "./server.ts";
import { must } from "./stage.ts";
import { wordsPdf } from "./words-pdf.ts";

type Laid = { at: string; paperId: string; otherId: string };

/** A paper of the Ministry of Justice lies before the Cabinet. */
export async function layPaper(
  server: Server,
  pages: readonly string[][],
  turn = 0,
): Promise<Laid> {
  const demo = await openDemo(server.dataDir);
  const at = `/meetings/${demo.meetingId}`;
  const specialist = await signInOnce(server)("specialist");
  const item = demo.itemsOf(demo.meetingId).find(({ mode }) => mode === "discussion");
  if (!item) throw new Error("The demo has nothing to discuss");
  const office = organisationId("justice");
  const fields = { title: item.title, leadId: office, presenterId: office, minutes: "30" };
  await must(specialist.post(`${at}/items/${item.id}/edit`, { ...fields, mode: "discussion" }));
  const { paperId } = await sendPaper(server, specialist, {
    path: `/items/${item.id}/papers`,
    pages,
    turn,
  });
  await must(specialist.post(`/papers/${paperId}/publish`, {}));
  const other = demo.papersOf(demo.meetingId).find(({ standing }) => standing === "published");
  return { at, paperId, otherId: other?.id ?? "" };
}

type Sending = { path: string; pages: readonly string[][]; turn?: number };

/** A file as the secretariat's browser sends it: a new paper, or another version. */
export async function sendPaper(
  server: Server,
  { cookie }: Caller,
  { path, pages, turn }: Sending,
) {
  const response = await fetch(server.url + path, {
    method: "POST",
    headers: { cookie, origin: server.url, ...uploadHeaders("Dự thảo Nghị quyết", "Sửa Điều 5") },
    body: await wordsPdf(pages, turn),
  });
  const { answer }: { answer?: { paperId: string } } = await response.json();
  if (!answer) throw new Error(`The paper was refused: ${response.status}`);
  return answer;
}
