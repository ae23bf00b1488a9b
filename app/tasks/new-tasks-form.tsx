import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { conclusionsToGive, ConclusionsQuote } from "./conclusions-quote.tsx";
import { DocumentFields } from "./document-fields.tsx";
import type { NewTaskPage } from "./new-task-page.views.server.ts";
import { NewTaskRow } from "./new-task-row.tsx";
import { NewerPrepared } from "./newer-prepared.tsx";
import { SourceQuote } from "./source-quote.tsx";
import { MOST_ROWS } from "./task-row.ts";
import { TermsFields } from "./terms-fields.tsx";
import { useRows } from "./use-rows.ts";
import styles from "./new-tasks-form.module.css";

/** One form, one act: tasks of one source, as many as there are rows. */
export function NewTasksForm({ page }: { page: NewTaskPage }) {
  const { t } = useTranslation("tasks");
  const { source, set, prepared } = page;
  const id = source.is === "document" ? "" : source.id;
  const [seen, setSeen] = useState(prepared?.version ?? 0);
  return (
    <DeedForm<{ ids: string[] }>
      // A newer version fills the fields that were not touched; those that were are put back.
      key={prepared ? seen : (set?.id ?? "")}
      action={actionOf(page)}
      draft={`new-tasks:${source.is}:${id}${prepared || set ? `:${(prepared ?? set)?.id}` : ""}`}
      label={t(`${wordsOf(page)}.title`)}
      className={styles.form}
      to={({ ids }) => whereTo(page, ids)}
    >
      {(state) => (
        <>
          <input type="hidden" name="source" value={source.is} />
          {id && <input type="hidden" name="sourceId" value={id} />}
          {source.is === "clause" && (
            <input type="hidden" name="seen" value={String(source.seen)} />
          )}
          {prepared && <input type="hidden" name="version" value={String(seen)} />}
          <Source source={source} state={state} />
          <Rows page={page} state={state} />
          <NewerPrepared page={page} seen={seen} onSeen={setSeen} />
        </>
      )}
    </DeedForm>
  );
}

type SourceProps = Pick<NewTaskPage, "source"> & { state: DeedState<unknown> };

function Source({ source, state }: SourceProps) {
  if (source.is === "document") return <DocumentFields state={state} />;
  if (source.is === "campaign") return <ConclusionsQuote source={source} />;
  return <SourceQuote source={source} />;
}

/** Of a document that is not issued yet: what is given becomes a task with it. */
function isForLater(source: NewTaskPage["source"]): boolean {
  return source.is === "clause" && source.resolution.code === null;
}

/** Whether tasks are given, prepared, or a prepared one is written anew. */
export function wordsOf({ source, prepared }: NewTaskPage): "create" | "prepare" | "rewrite" {
  if (prepared) return "rewrite";
  return isForLater(source) ? "prepare" : "create";
}

function actionOf(page: NewTaskPage): string {
  const words = wordsOf(page);
  return words === "rewrite" ? `/tasks/prepared/${page.prepared?.id}/edit` : `/tasks/${words}`;
}

/** Back to where the source stands, with its tasks beside it; a document has no page of its own. */
function whereTo({ source }: NewTaskPage, [first = ""]: readonly string[]): string {
  switch (source.is) {
    case "clause":
      return `/resolutions/${source.resolution.id}#${source.id}`;
    case "task":
      return `/tasks/${source.id}`;
    case "campaign":
      return `/campaigns/${source.id}`;
    case "item":
    case "document":
      return `/tasks/${first}`;
    default:
      return source satisfies never;
  }
}

/** A row for each conclusion that has not become a task; of any other source one. */
function firstKeys(source: NewTaskPage["source"]): string[] {
  const keys = conclusionsToGive(source).map((_, at) => String(at));
  return keys.length > 0 ? keys.slice(0, MOST_ROWS) : ["0"];
}

function Rows({ page, state }: { page: NewTaskPage; state: DeedState<unknown> }) {
  const { t } = useTranslation("tasks");
  const given = page.prepared ? [page.prepared] : (page.set?.rows ?? []);
  const start = given.length > 0 ? given.map((_row, at) => String(at)) : firstKeys(page.source);
  const { keys, posted, restore, add, remove } = useRows(start);
  return (
    <>
      <textarea
        name="rows"
        hidden
        value={posted}
        onChange={(event) => restore(event.currentTarget.value)}
      />
      {keys.map((key, at) => (
        <NewTaskRow
          key={key}
          row={{ key, number: at + 1, given: given[Number(key)] }}
          page={page}
          state={state}
          onRemove={keys.length > 1 ? () => remove(key) : undefined}
        />
      ))}
      {!page.prepared && (
        <div className="bar">
          <Button icon="plus" onPress={add}>
            {t("create.add")}
          </Button>
        </div>
      )}
      <Sect title={t("create.terms")} />
      <TermsFields page={page} state={state} />
      {!isForLater(page.source) && (
        <TextField
          label={t("sets.keepAs")}
          description={t("sets.keepNote")}
          name="keepAs"
          lang="vi"
          maxLength={200}
          defaultValue={page.set?.name ?? ""}
        />
      )}
      <div className="bar">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t(`${wordsOf(page)}.submit`, { figure: String(keys.length) })}
        </Button>
      </div>
    </>
  );
}
