import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { Shell } from "../shell.tsx";
import { newTaskPage, type NewTaskPage } from "../tasks/new-task-page.views.server.ts";
import { NewTasksForm, wordsOf } from "../tasks/new-tasks-form.tsx";
import { ReadySets } from "../tasks/ready-sets.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, url }) =>
  newTaskPage(app.read, { person, now: app.clock(), search: url.searchParams }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("tasks:create.title") },
];

export default function NewTasksRoute() {
  const { t } = useTranslation("tasks");
  const shown: NewTaskPage = useLoaderData<typeof loader>();
  const words = wordsOf(shown);
  const title = t(`${words}.title`);
  return (
    <Shell current="tasks" back={{ to: "/tasks", label: t("tasks") }} title={title}>
      <div className="single stack">
        <PageHead title={title} sub={t(`${words}.sub`)} />
        {!shown.prepared && <ReadySets page={shown} />}
        <NewTasksForm key={shown.prepared?.id ?? ""} page={shown} />
      </div>
    </Shell>
  );
}
