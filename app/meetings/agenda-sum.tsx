import { useTranslation } from "react-i18next";
import type { VersionLine } from "./agenda-version.views.server.ts";
import { AgendaVersions } from "./agenda-versions.tsx";
import type { PaperCounts } from "./paper-counts.ts";
import styles from "./prepare.module.css";
import type { PreparedItem } from "./prepare.views.server.ts";

type Props = {
  items: readonly PreparedItem[];
  counts: PaperCounts;
  versions: readonly VersionLine[];
};

/** How long it will all take, how much is decided, how many pages are out. */
export function AgendaSum({ items, counts, versions }: Props) {
  const { t } = useTranslation("meetings");
  const stays = items.filter(({ state }) => state === "planned");
  const minutes = stays.reduce((sum, item) => sum + item.minutes, 0);
  const decisions = stays.filter(({ mode }) => mode === "decision").length;
  const hours = Math.floor(minutes / 60);
  const long = { hours: String(hours), minutes: String(minutes % 60) };
  return (
    <div className={styles.sum}>
      <strong>
        {hours > 0 ? t("prepare.hours", long) : t("prepare.minutes", { count: minutes })}
      </strong>
      <span className="muted">{t("prepare.sumDecision", { count: decisions })}</span>
      <span className="muted">
        {t("prepare.sumPages", { published: String(counts.pagesOut), total: String(counts.pages) })}
      </span>
      <AgendaVersions versions={versions} />
    </div>
  );
}
