import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./ballot-sheet.module.css";
import type { BallotPage, MemberSheet } from "./ballot-view.ts";
import { FactList } from "./fact-list.tsx";
import { PaperLinks } from "./paper-links.tsx";

type Props = { page: BallotPage; sheet: MemberSheet; now: number };

/** By when, whose draft, on what papers; and what the assistant has prepared. */
export function SheetFacts({ page, sheet, now }: Props) {
  const { t } = useTranslation("ballots");
  return (
    <aside className={styles.facts} aria-label={t("sheet.facts")}>
      <FactList page={page} now={now} />
      <div>
        <PaperLinks ballotId={page.head.id} papers={page.papers} />
        <Prepared sheet={sheet} />
      </div>
    </aside>
  );
}

/** Who else has written on this sheet, and when. */
function Prepared({ sheet: { draft, maySend, office } }: Pick<Props, "sheet">) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  if (draft.savedAt === null || draft.savedBy === null) return null;
  // One knows what one has written oneself.
  if (maySend === (draft.savedBy.vi === office.vi)) return null;
  const words = {
    who: inLocale(locale, draft.savedBy),
    date: dateVi(draft.savedAt),
    time: timeVi(draft.savedAt),
  };
  return (
    <p className={styles.aide}>
      <Icon name="person" />
      <span>{t(maySend ? "sheet.preparedBy" : "sheet.savedBy", words)}</span>
    </p>
  );
}
