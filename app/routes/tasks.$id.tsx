import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { useLive } from "../live/use-live.ts";
import { inLocale } from "../people/naming.ts";
import { Shell } from "../shell.tsx";
import { taskPage, type TaskPage } from "../tasks/task-page.views.server.ts";
import { TaskView } from "../tasks/task-view.tsx";
import { useNow } from "../ui/use-now.ts";

export const loader = page(({ app, person, params }) =>
  taskPage(app.read, { person, id: params["id"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  { title: textsOf(matches)("tasks:task", { code: data?.code ?? "" }) },
];

export default function TaskRoute() {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const task: TaskPage = useLoaderData<typeof loader>();
  const now = useNow(task.now, 30_000);
  useLive(`task:${task.id}`);
  return (
    <Shell
      back={{ to: "/tasks", label: t("tasks") }}
      title={t("task", { code: task.code })}
      sub={t("ledBy", { lead: inLocale(locale, task.lead.name) })}
    >
      <TaskView task={task} now={now} />
    </Shell>
  );
}
