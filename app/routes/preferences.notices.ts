import { z } from "zod";
import { deed } from "../door.server.ts";
import { MAIL_CHOICES } from "../notices/reminder.ts";
import { saveNoticeChoices } from "../notices/save-notice-choices.server.ts";
import type { Topic } from "../notices/topic.ts";

const mail = z.enum(MAIL_CHOICES);
const app = z
  .literal("yes")
  .optional()
  .transform((ticked) => ticked !== undefined);

const schema = z
  .object({
    ...{ "app.meetings": app, "app.ballots": app, "app.papers": app, "app.minutes": app },
    ...{ "app.documents": app, "app.tasks": app, "app.dossiers": app },
    ...{ "mail.meetings": mail, "mail.ballots": mail, "mail.papers": mail, "mail.minutes": mail },
    ...{ "mail.documents": mail, "mail.tasks": mail, "mail.dossiers": mail },
  })
  .transform((form) => {
    const of = (topic: Topic) => ({ inApp: form[`app.${topic}`], mail: form[`mail.${topic}`] });
    return {
      ...{ meetings: of("meetings"), ballots: of("ballots"), papers: of("papers") },
      ...{ minutes: of("minutes"), documents: of("documents"), tasks: of("tasks") },
      dossiers: of("dossiers"),
    };
  });

export const action = deed(schema, ({ app, intent, input }) =>
  saveNoticeChoices(app, intent, input),
);
