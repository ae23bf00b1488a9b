import { organisationId, organisations } from "../../db/fixtures/government.ts";
import { completionReport, duties, type Duty } from "../../db/fixtures/past-meeting.ts";
import { askExtension } from "../tasks/ask-extension.server.ts";
import { assignTask } from "../tasks/assign-task.server.ts";
import { confirmTask } from "../tasks/confirm-task.server.ts";
import { grantExtension } from "../tasks/grant-extension.server.ts";
import { receiveTask } from "../tasks/receive-task.server.ts";
import { reportDone } from "../tasks/report-done.server.ts";
import { reportProgress } from "../tasks/report-progress.server.ts";
import { returnTask } from "../tasks/return-task.server.ts";
import { withdrawTask } from "../tasks/withdraw-task.server.ts";
import type { App } from "../platform/app.server.ts";
import { dayOf } from "../platform/dates.ts";
import { renderDemoPaper } from "../resolutions/demo-papers.paper.ts";
import { inOnePart } from "./seed-papers.ts";
import type { DutyClauses } from "./seed-past-meeting.ts";
import { by, type Scene } from "./seed-scene.ts";
import type { TaskStory, ToldStep } from "./task-stories.ts";

type Told = {
  clauses: DutyClauses;
  deadlines: Record<Duty, string>;
  stories: readonly TaskStory[];
};

/** Gives the clauses away as tasks and lets each live through its story, all in order of time. */
export async function seedTasks(scene: Scene, told: Told): Promise<void> {
  const ids = new Map<Duty, string>();
  const moments = told.stories
    .flatMap(({ duty, steps }) => steps.map((step) => ({ duty, step })))
    .sort((a, b) => a.step.at - b.step.at);
  for (const { duty, step } of moments) {
    scene.moveTo(step.at);
    if (step.is === "assigned") ids.set(duty, await assign(scene.app, duty, told));
    else await live(scene.app, { duty, taskId: ids.get(duty) ?? "", step });
  }
}

async function assign(app: App, duty: Duty, { clauses, deadlines }: Told): Promise<string> {
  const { title, deliverable, lead, coordinators } = duties[duty];
  const { id } = await assignTask(app, by("specialist"), {
    clauseId: clauses.get(duty) ?? "",
    title,
    deliverable,
    leadId: organisationId(lead),
    coordinatorIds: coordinators.map(organisationId),
    deadline: deadlines[duty],
  });
  return id;
}

type Living = { duty: Duty; taskId: string; step: Exclude<ToldStep, { is: "assigned" }> };

async function live(app: App, { duty, taskId, step }: Living): Promise<unknown> {
  const officer = by(`officer-of-${duties[duty].lead}`);
  switch (step.is) {
    case "received":
      return receiveTask(app, officer, { taskId });
    case "progress": {
      const { text, obstacles = "" } = step;
      return reportProgress(app, officer, { taskId, text, obstacles, evidence: null });
    }
    case "reported-done": {
      const { text } = step;
      const evidence = await evidenceFor(app, duty, text);
      return reportDone(app, officer, { taskId, text, obstacles: "", evidence });
    }
    case "returned":
      return returnTask(app, by("specialist"), { taskId, reason: step.text });
    case "confirmed":
      return confirmTask(app, by("specialist"), { taskId });
    case "extension-asked": {
      const { text: reason, until: deadline } = step;
      return askExtension(app, officer, { taskId, reason, deadline });
    }
    case "extension-granted": {
      const { text: note, until: deadline } = step;
      return grantExtension(app, by("prime-minister"), { taskId, deadline, note });
    }
    case "withdrawn":
      return withdrawTask(app, by("specialist"), { taskId, reason: step.text });
    default:
      return step satisfies never;
  }
}

const REPORT_LIMIT = 20 * 1024 * 1024;

async function evidenceFor(app: App, duty: Duty, text: string) {
  const { lead, title } = duties[duty];
  const organisation = organisations.find(({ code }) => code === lead);
  const paper = completionReport({
    body: (organisation?.vi ?? "").toLocaleUpperCase("vi"),
    office: lead === "state-bank" ? "THỐNG ĐỐC" : "BỘ TRƯỞNG",
    notation: "BC",
    number: 100 + Object.keys(duties).indexOf(duty) * 17,
    issuedOn: dayOf(app.clock()),
    title,
    text,
  });
  const arrival = await app.files.receive(inOnePart(await renderDemoPaper(paper)), REPORT_LIMIT);
  return { arrival, name: "bao-cao-ket-qua.pdf", mediaType: "application/pdf" };
}
