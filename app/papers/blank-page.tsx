import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { followFrame, FollowTab } from "./follow-tab.tsx";
import type { WithheldPaper } from "./paper-line.ts";
import styles from "./paper-reader.module.css";
import type { RoomItem } from "./room-selection.ts";
import type { Follow } from "./use-following.ts";
import { usePageNumbers } from "./use-page-numbers.ts";

type Props = {
  item: RoomItem | null;
  /** The reader takes no part in this item. */
  isRecused?: boolean;
  onAgenda: () => void;
  follow?: Follow;
};

/** In place of a paper: nothing to read here, or pages kept for others, which stay blank. */
export function BlankPage({ item, isRecused = false, onAgenda, follow }: Props) {
  const { t } = useTranslation("papers");
  const withheld = item?.papers.filter((line) => line.kind === "withheld") ?? [];
  return (
    <section
      className={classNames("reader", follow && followFrame(follow))}
      aria-label={t("reader.region")}
    >
      {follow && <FollowTab follow={follow} />}
      <div className={`reader__bar ${styles.bar}`}>
        <span className={styles.agenda}>
          <Button variant="icon" icon="menu" label={t("agenda.open")} onPress={onAgenda} />
        </span>
        <strong className={styles.title} lang="vi">
          {item?.title}
        </strong>
      </div>
      <div className="reader__body">
        <div className={styles.blank}>
          {withheld.length === 0 && (
            <EmptyState icon="doc" title={t("reader.nothing")}>
              {t("reader.nothingNote")}
            </EmptyState>
          )}
          {withheld.map((line) => (
            <Withheld key={line.number} line={line} isRecused={isRecused} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Withheld({ line, isRecused }: { line: WithheldPaper; isRecused: boolean }) {
  const { t } = useTranslation("papers");
  const pages = usePageNumbers(line);
  const title = pages
    ? t("reader.blank", { pages })
    : t("reader.blankUnnumbered", { count: line.pages });
  const note = isRecused ? "reader.blankRecused" : "reader.blankNote";
  return (
    <EmptyState icon="lock" title={title}>
      {t(line.mark ? `reader.blankShut.${line.mark}` : note, { number: line.number })}
    </EmptyState>
  );
}
