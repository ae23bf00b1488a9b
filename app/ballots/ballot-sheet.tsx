import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import styles from "./ballot-sheet.module.css";
import type { BallotPage, MemberSheet } from "./ballot-view.ts";
import { SheetAnswer } from "./sheet-answer.tsx";
import { SheetFacts } from "./sheet-facts.tsx";
import { SheetIssues } from "./sheet-issues.tsx";
import { SheetSent } from "./sheet-sent.tsx";
import { useKeptOpinion, type KeptOpinion } from "./use-kept-opinion.ts";

type Props = { page: BallotPage; sheet: MemberSheet; now: number };

/** The sheet of one member: what it is about, what is disputed, what the member says. */
export function BallotSheet({ page, sheet, now }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptOpinion({ ballotId: page.head.id, sheet, form });
  const [isChanging, setIsChanging] = useState(false);
  const isOpen = page.head.state === "collecting" && (sheet.maySend || sheet.mayPrepare);
  const [latest] = sheet.sent;
  const isWritable = isOpen && (!latest || isChanging);
  const change = () => {
    kept.take(sheet.draft);
    setIsChanging(true);
  };
  const done = () => {
    kept.settle();
    setIsChanging(false);
  };
  return (
    <form
      ref={form}
      className={styles.sheet}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <SheetFacts page={page} sheet={sheet} now={now} />
      <SheetIssues
        content={page.content}
        answers={isWritable ? kept.opinion.answers : (latest?.answers ?? sheet.draft.answers)}
        {...(isWritable && { onAnswer: kept.answerIssue })}
      />
      {isWritable ? (
        <SheetAnswer page={page} sheet={sheet} kept={kept} now={now} onSent={done}>
          <Meanwhile sheet={sheet} kept={kept} />
        </SheetAnswer>
      ) : (
        <SheetSent page={page} sheet={sheet} now={now} {...(isOpen && { onChange: change })} />
      )}
    </form>
  );
}

/** Member and assistant write on one sheet: neither overwrites the other unseen. */
function Meanwhile({ sheet: { draft }, kept }: { sheet: MemberSheet; kept: KeptOpinion }) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const isNewer = draft.savedAt !== null && draft.savedAt > (kept.savedAt ?? 0);
  if (!isNewer || draft.savedAt === null || draft.savedBy === null) return null;
  const words = { who: inLocale(locale, draft.savedBy), time: timeVi(draft.savedAt) };
  return (
    <Notice
      kind="soon"
      live
      action={<Button onPress={() => kept.take(draft)}>{t("sheet.takeNewer")}</Button>}
    >
      {t("sheet.newer", words)}
    </Notice>
  );
}
