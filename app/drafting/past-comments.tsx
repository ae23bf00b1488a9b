import { useTranslation } from "react-i18next";
import { CommentWords, SaidBy, Settled } from "./comment-words.tsx";
import type { ShownComment } from "./draft-comments.views.server.ts";
import styles from "./draft-comments.module.css";

/** What was said while the text was drafted, folded; nothing where nobody said anything. */
export function PastComments({ comments }: { comments: readonly ShownComment[] }) {
  const { t } = useTranslation("drafting");
  if (comments.length === 0) return null;
  return (
    <details className={styles.settled}>
      <summary>{t("past", { number: String(comments.length) })}</summary>
      <ul className={styles.list}>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.card}>
            <SaidBy by={comment.by} at={comment.at} />
            <blockquote className={styles.quote} lang="vi">
              {comment.quote}
            </blockquote>
            <Settled comment={comment} />
            <CommentWords comment={comment} />
          </li>
        ))}
      </ul>
    </details>
  );
}
