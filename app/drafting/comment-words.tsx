import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import type { ShownComment } from "./draft-comments.views.server.ts";
import { wordChanges } from "./word-changes.ts";
import styles from "./draft-comments.module.css";

/** Who said it, and when. */
export function SaidBy({ by, at }: { by: Bilingual | null; at: number }) {
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

/** The proposed wording, what is said, and what was replied. */
export function CommentWords({ comment }: { comment: ShownComment }) {
  const { quote, wording, text, replies } = comment;
  return (
    <>
      {wording !== null && <Wording quote={quote} wording={wording} />}
      {text && <p className={styles.said}>{text}</p>}
      {replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <SaidBy by={reply.by} at={reply.at} />
          <p className={styles.said}>{reply.text}</p>
        </div>
      ))}
    </>
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

/** What became of it, and by whom; nothing where that is open. */
export function Settled({ comment: { state, closed } }: { comment: ShownComment }) {
  const { t } = useTranslation("drafting");
  const locale = useLocale();
  if (state === "open") return null;
  return (
    <p className="small">
      <State icon={state === "refused" ? "close" : "tick"}>{t(`state.${state}`)}</State>{" "}
      {closed?.by && inLocale(locale, closed.by)} {closed?.reason}
    </p>
  );
}
