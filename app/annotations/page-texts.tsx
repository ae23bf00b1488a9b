import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { LivePage } from "../papers/page-stage.ts";
import { classNames } from "../ui/class-names.ts";
import type { MarkDraft } from "./note-draft.ts";
import { standingBox } from "./page-drawing.ts";
import styles from "./page-notes.module.css";
import { placeOf, type Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

type Props = { page: LivePage; noting: Noting; threads: readonly Thread[] };

/** What is written on the page itself, and the place where one is writing. */
export function PageTexts({ page, noting, threads }: Props) {
  const { draft } = noting;
  return (
    <>
      {threads.map((thread) => {
        const { record } = thread.note;
        const { rect } = placeOf(thread.note);
        if (record.kind !== "text" || !rect) return null;
        return (
          <button
            key={record.id}
            type="button"
            className={classNames(styles.text, noting.chosen === record.id && styles.textChosen)}
            data-color={record.color}
            data-layer={thread.layer}
            style={placeOnPage(page, rect, record.size)}
            onClick={() => {
              noting.choose(record.id);
              noting.setIsOpen(true);
            }}
          >
            {record.body}
          </button>
        );
      })}
      {draft?.kind === "text" && draft.page === page.page && (
        <FreshText page={page} noting={noting} draft={draft} />
      )}
    </>
  );
}

type FreshProps = {
  page: LivePage;
  noting: Noting;
  draft: Extract<MarkDraft, { kind: "text" }>;
};

function FreshText({ page, noting, draft }: FreshProps) {
  const { t } = useTranslation("notes");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = () => {
    const body = field.current?.value.trim() ?? "";
    if (body !== "") noting.make(draft, { body });
    noting.setDraft(null);
    noting.tools.pick(null);
  };
  return (
    <textarea
      ref={field}
      className={styles.fresh_text}
      style={placeOnPage(page, draft.rect, draft.size)}
      aria-label={t("textOnPage")}
      rows={2}
      maxLength={1000}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Escape") noting.setDraft(null);
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
      }}
    />
  );
}

function placeOnPage(
  page: LivePage,
  rect: readonly [number, number, number, number],
  size: number,
) {
  const { left, top, width } = standingBox(page, rect);
  const px = (points: number) => points * page.scale;
  return { left: px(left), top: px(top), width: px(width), fontSize: px(size) };
}
