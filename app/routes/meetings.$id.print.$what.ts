import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { packagePlan } from "../papers/package.views.server.ts";
import { printMeeting } from "../papers/print-meeting.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

const NAMES = { agenda: "chuong-trinh.pdf", attendance: "danh-sach-thanh-phan.pdf" } as const;

/** The agenda or the list of attendance, ready for the printer. */
export function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const { what } = params;
    if (what !== "agenda" && what !== "attendance") return refuse("not-found");
    const wanted = { person, meetingId: params["id"] ?? "", now: app.clock() };
    const bytes = await printMeeting(app, await packagePlan(app.read, wanted), what);
    const fileName = NAMES[what];
    return freshAnswer(bytes, { as: "inline", mediaType: "application/pdf", fileName });
  });
}
