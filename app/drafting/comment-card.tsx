import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import { CommentActs } from "./comment-acts.tsx";
import { CommentWords, SaidBy, Settled } from "./comment-words.tsx";
import type { ShownComment } from "./draft-comments.views.server.ts";
import { useDraftStage } from "./use-draft-stage.ts";
import styles from "./draft-comments.module.css";

/** One passage and what is said about it; its quote leads to it in the text. */
export function CommentCard({ comment }: { comment: ShownComment }) {
  const { chosenId, choose } = useDraftStage();
  const { id, by, at, quote, state } = comment;
  const card = useRef<HTMLLIElement>(null);
  const isChosen = chosenId === id;
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <li ref={card} className={styles.card} data-chosen={isChosen || undefined}>
      <SaidBy by={by} at={at} />
      {state === "open" ? (
        <button type="button" className={styles.quote} lang="vi" onClick={() => choose(id)}>
          {quote}
        </button>
      ) : (
        <blockquote className={styles.quote} lang="vi">
          {quote}
        </blockquote>
      )}
      {state === "open" ? <Standing id={id} /> : <Settled comment={comment} />}
      <CommentWords comment={comment} />
      {state === "open" && <CommentActs comment={comment} />}
    </li>
  );
}

/** Whether the passage still stands as it was quoted. */
function Standing({ id }: { id: string }) {
  const { t } = useTranslation("drafting");
  const place = useDraftStage().live.passages.get(id);
  if (place === undefined || place?.isAsQuoted) return null;
  return (
    <p>
      <State tone="soon" icon="warn" wrap>
        {t(place ? "passage.changed" : "passage.gone")}
      </State>
    </p>
  );
}
