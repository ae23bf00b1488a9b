import { useTranslation } from "react-i18next";
import { Sect } from "../ui/sect.tsx";
import { CommentCard } from "./comment-card.tsx";
import { CommentComposer } from "./comment-composer.tsx";
import type { ShownComment } from "./draft-comments.views.server.ts";
import { useDraftStage } from "./use-draft-stage.ts";
import styles from "./draft-comments.module.css";

/** What is said about the text, beside it, in the order of the text; then what is settled. */
export function DraftComments() {
  const { t } = useTranslation("drafting");
  const { draft, live, quoted } = useDraftStage();
  const placeOf = ({ id }: ShownComment) => {
    const place = live.passages.get(id);
    return place ? place.block * 1e6 + place.from : Infinity;
  };
  const open = draft.comments
    .filter(({ state }) => state === "open")
    .sort((one, other) => placeOf(one) - placeOf(other) || one.at - other.at);
  const settled = draft.comments.filter(({ state }) => state !== "open");
  return (
    <section className="stack">
      <Sect title={t("comments")} count={open.length || undefined} />
      {quoted && <CommentComposer key={`${quoted.blockId}:${quoted.from}`} quoted={quoted} />}
      {draft.comments.length === 0 && !quoted && <p className="small muted">{t("comment.none")}</p>}
      <ul className={styles.list}>
        {open.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>{t("settled", { number: String(settled.length) })}</summary>
          <ul className={styles.list}>
            {settled.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
