import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { pathOf, type Waiting } from "./waiting.ts";
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

function WaitingLine({ line, now, isFirst }: { line: Waiting; now: number; isFirst: boolean }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const office = line.office ? inLocale(locale, line.office) : "";
  return (
    <li className={isFirst ? `${styles.line} ${styles.first}` : styles.line}>
      {line.at === null ? <span /> : <When kind={line.kind} at={line.at} now={now} />}
      <div className={styles.what}>
        <h2>{line.title || t("log")}</h2>
        <p>{t(`note.${line.kind}`, { office, figure: String(line.count ?? 0) })}</p>
      </div>
      <ButtonLink to={pathOf(line)} variant={isFirst ? "accent" : "default"}>
        {t(`action.${line.kind}`)}
      </ButtonLink>
    </li>
  );
}
