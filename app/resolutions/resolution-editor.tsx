import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { ArticleRows } from "./article-rows.tsx";
import type { ResolutionPage } from "./resolution-page.views.server.ts";
import { useEditedText, type Editing } from "./use-edited-text.ts";

/** The secretariat writes a draft: articles and clauses as rows, saved as a whole. */
export function ResolutionEditor({ resolution }: { resolution: ResolutionPage }) {
  const { t } = useTranslation("resolutions");
  const form = useRef<HTMLFormElement>(null);
  const carrier = useRef<HTMLTextAreaElement>(null);
  const editing = useEditedText(resolution, { form, carrier });
  const { text, state, change } = editing;
  const fault = useFieldFaults(state);
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      aria-label={t("edit.title")}
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      <PageHead title={t("edit.title")} sub={t("edit.about")} />
      <Newer editing={editing} />
      <textarea
        ref={carrier}
        name="text"
        hidden
        value={JSON.stringify(text)}
        onChange={(event) => editing.restore(event.currentTarget.value)}
      />
      <TextField
        label={t("edit.abstract")}
        description={t("edit.abstractNote")}
        lang="vi"
        value={text.title}
        onChange={(title) => change({ is: "title", text: title })}
        error={fault("text.title")}
        required
      />
      {text.articles.map((row, at) => (
        <ArticleRows key={row.key} row={row} number={at + 1} change={change} />
      ))}
      <div className="bar">
        <Button icon="plus" onPress={() => change({ is: "add-article" })}>
          {t("edit.addArticle")}
        </Button>
      </div>
      <SaveLine editing={editing} />
      <RefusalNotice state={state} />
    </form>
  );
}

function SaveLine({ editing }: { editing: Editing }) {
  const { t } = useTranslation("resolutions");
  const { state, isTouched, text } = editing;
  const isSaved = !isTouched && text.version > 1;
  return (
    <div className="bar">
      <Button
        type="submit"
        variant="primary"
        pending={state.is === "pending"}
        pendingLabel={t("edit.saving")}
      >
        {t("edit.save")}
      </Button>
      <span className="small muted" role="status">
        {isTouched ? t("edit.unsaved") : isSaved ? t("edit.saved") : ""}
      </span>
    </div>
  );
}

function Newer({ editing }: { editing: Editing }) {
  const { t } = useTranslation("resolutions");
  if (!editing.isOld) return null;
  return (
    <Notice
      kind="soon"
      title={t("edit.newer")}
      live
      action={
        <>
          <Button onPress={editing.takeTheirs}>{t("edit.takeTheirs")}</Button>
          <Button onPress={editing.keepMine}>{t("edit.keepMine")}</Button>
        </>
      }
    >
      {t("edit.newerNote")}
    </Notice>
  );
}
