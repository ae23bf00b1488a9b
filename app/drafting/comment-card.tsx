import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import { CommentActs } from "./comment-acts.tsx";
import type { ShownComment } from "./draft-comments.views.server.ts";
import { useDraftStage } from "./use-draft-stage.ts";
import { wordChanges } from "./word-changes.ts";
import styles from "./draft-comments.module.css";

/** One passage and what is said about it; its quote leads to it in the text. */
export function CommentCard({ comment }: { comment: ShownComment }) {
  const { chosenId, choose } = useDraftStage();
  const { id, by, at, quote, wording, text, replies, state } = comment;
  const card = useRef<HTMLLIElement>(null);
  const isChosen = chosenId === id;
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <li ref={card} className={styles.card} data-chosen={isChosen || undefined}>
      <Line by={by} at={at} />
      {state === "open" ? (
        <button type="button" className={styles.quote} lang="vi" onClick={() => choose(id)}>
          {quote}
        </button>
      ) : (
        <blockquote className={styles.quote} lang="vi">
          {quote}
        </blockquote>
      )}
      <Standing comment={comment} />
      {wording !== null && <Wording quote={quote} wording={wording} />}
      {text && <p className={styles.said}>{text}</p>}
      {replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <Line by={reply.by} at={reply.at} />
          <p className={styles.said}>{reply.text}</p>
        </div>
      ))}
      {state === "open" && <CommentActs comment={comment} />}
    </li>
  );
}

function Line({ by, at }: { by: Bilingual | null; at: number }) {
  const locale = useLocale();
  return (
    <p className="small">
      <b>{by && inLocale(locale, by)}</b>{" "}
      <span className="muted">
        {timeVi(at)} {dateVi(at)}
      </span>
    </p>
  );
}

/** What goes is struck out, what comes is underlined. */
function Wording({ quote, wording }: { quote: string; wording: string }) {
  const { t } = useTranslation("drafting");
  const runs = wordChanges([quote], [wording]).flat();
  return (
    <div>
      <p className="micro muted">{t("proposal")}</p>
      <p className={styles.wording} lang="vi">
        {runs.map(({ is, text }, at) => {
          if (is === "removed") return <del key={at}>{text}</del>;
          return is === "added" ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
        })}
      </p>
    </div>
  );
}

/** Whether the passage still stands as it was quoted; or what became of what was said. */
function Standing({ comment }: { comment: ShownComment }) {
  const { t } = useTranslation("drafting");
  const locale = useLocale();
  const { live } = useDraftStage();
  const { id, state, closed } = comment;
  if (state !== "open") {
    return (
      <p className="small">
        <State icon={state === "refused" ? "close" : "tick"}>{t(`state.${state}`)}</State>{" "}
        {closed?.by && inLocale(locale, closed.by)} {closed?.reason}
      </p>
    );
  }
  const place = live.passages.get(id);
  if (place === undefined || place?.isAsQuoted) return null;
  return (
    <p>
      <State tone="soon" icon="warn" wrap>
        {t(place ? "passage.changed" : "passage.gone")}
      </State>
    </p>
  );
}
