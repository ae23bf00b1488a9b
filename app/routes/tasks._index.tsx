import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";
import { readCounting } from "../tasks/counted-tasks.ts";
import { readFilter } from "../tasks/task-filter.ts";
import { TaskList } from "../tasks/task-list.tsx";
import { TasksBoard } from "../tasks/tasks-board.tsx";
import { tasksBoard, tasksList } from "../tasks/tasks-board.views.server.ts";

export const loader = page(async ({ app, person, url }) => {
  const now = app.clock();
  const filter = readFilter(url.searchParams);
  if (filter === null) {
    const counting = readCounting(url.searchParams);
    return { is: "board" as const, board: await tasksBoard(app.read, { person, now, counting }) };
  }
  const list = await tasksList(app.read, { person, now, filter });
  return { is: "list" as const, filter, list, now };
});

export const meta: MetaFunction = ({ matches }) => [{ title: textsOf(matches)("tasks:pageTitle") }];

export default function TasksRoute() {
  const shown = useLoaderData<typeof loader>();
  useLive("tasks");
  return (
    <Shell current="tasks">
      {shown.is === "board" ? (
        <TasksBoard board={shown.board} />
      ) : (
        <TaskList filter={shown.filter} list={shown.list} now={shown.now} />
      )}
    </Shell>
  );
}
