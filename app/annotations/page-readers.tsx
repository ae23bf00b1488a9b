import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { initialsOf } from "./initials.ts";
import type { PageReader } from "./note-store.ts";
import styles from "./page-readers.module.css";

/** So many are named by their letters; of the rest only how many. */
const MOST = 3;

/** Who else has this page before them, at its head. */
export function PageReaders({ page, readers }: { page: number; readers: readonly PageReader[] }) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const here = readers.filter((reader) => reader.page === page);
  if (here.length === 0) return null;
  const names = here.map(({ name }) => inLocale(locale, name));
  const rest = here.length - MOST;
  return (
    <div
      className={styles.readers}
      role="img"
      aria-label={t("readingHere", { names: names.join(", ") })}
    >
      {here.slice(0, MOST).map(({ personId, name }) => (
        <span key={personId} className={styles.reader} title={inLocale(locale, name)}>
          {initialsOf(inLocale(locale, name))}
        </span>
      ))}
      {rest > 0 && <span className={styles.reader}>{`+${rest}`}</span>}
    </div>
  );
}
