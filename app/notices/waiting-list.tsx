import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { AnswerAtOnce } from "./answer-at-once.tsx";
import { pathOf, type Waiting, type WaitingKind } from "./waiting.ts";
import { When } from "./when.tsx";
import styles from "./waiting-list.module.css";

type Props = { lines: readonly Waiting[]; now: number };

/** What waits for me, the most pressing first and large. */
export function WaitingList({ lines, now }: Props) {
  const { t } = useTranslation("desk");
  if (lines.length === 0) return <p className={styles.none}>{t("allDone")}</p>;
  return (
    <ol className={styles.list} aria-label={t("waiting")}>
      {lines.map((line, index) => (
        <WaitingLine key={`${line.kind}:${line.id}`} line={line} now={now} isFirst={index === 0} />
      ))}
    </ol>
  );
}

type Unnoted = "conduct" | "serve" | "read-papers";
type Named = Unnoted | "book";

/** The title of the meeting alone would not say what to do about it: it goes below. */
function isNamed(kind: WaitingKind): kind is Named {
  return kind === "book" || !isNoted(kind);
}

function isNoted(kind: WaitingKind): kind is Exclude<WaitingKind, Unnoted> {
  return kind !== "conduct" && kind !== "serve" && kind !== "read-papers";
}

function WaitingLine({ line, now, isFirst }: { line: Waiting; now: number; isFirst: boolean }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const answersAtOnce = line.kind === "answer-invitation";
  const office = line.office ? inLocale(locale, line.office) : "";
  const words = { title: line.title, office, figure: String(line.count ?? 0) };
  return (
    <li className={isFirst ? `${styles.line} ${styles.first}` : styles.line}>
      <When kind={line.kind} at={line.at} now={now} isLarge={isFirst} />
      <div className={styles.what}>
        <h2>{isNamed(line.kind) ? t(`name.${line.kind}`, words) : line.title}</h2>
        <p>{isNoted(line.kind) ? t(`note.${line.kind}`, words) : line.title}</p>
      </div>
      <div className={styles.deeds}>
        {answersAtOnce && <AnswerAtOnce invitationId={line.id} isFirst={isFirst} />}
        <ButtonLink to={pathOf(line)} variant={isFirst && !answersAtOnce ? "accent" : "default"}>
          {t(answersAtOnce ? "answerOtherwise" : `action.${line.kind}`)}
        </ButtonLink>
      </div>
    </li>
  );
}
