import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import { choiceLook } from "./ballot-look.ts";
import type { BallotPage } from "./ballot-view.ts";
import type { SynthesisRow as Shown, SynthesisTable } from "./follow-up.ts";
import { DraftChange, LeadAnswer } from "./lead-answer.tsx";
import { ReplyFileLinks } from "./reply-file-links.tsx";
import styles from "./synthesis.module.css";
import { useChoiceWords } from "./use-choice-words.ts";

type Props = {
  page: BallotPage;
  row: Shown;
  synthesis: SynthesisTable;
  now: number;
  /** What the group does not say yet: whose it is, or on which issue. */
  head: ReactNode;
};

/** One opinion, what the lead ministry makes of it, and what changes in the draft. */
export function SynthesisRow({ page, row, synthesis, now, head }: Props) {
  return (
    <tr>
      <td lang="vi">
        <Said page={page} row={row} />
        <ReplyFileLinks ballotId={page.head.id} files={row.files} />
      </td>
      <th scope="row" className={styles.who}>
        {head}
      </th>
      <td>
        <LeadAnswer page={page} row={row} synthesis={synthesis} now={now} />
      </td>
      <td className={styles.text}>
        <DraftChange page={page} row={row} synthesis={synthesis} />
      </td>
    </tr>
  );
}

/** Their words; without any, what they chose. */
function Said({ page: { content }, row }: Pick<Props, "page" | "row">) {
  const say = useChoiceWords();
  const issue = content.issues.find(({ id }) => id === row.issueId) ?? null;
  return <>{row.text || <span className="muted">{say(issue, row.choice).label}</span>}</>;
}

/** What the member chose over all, and whether the opinion is reserved. */
export function Overall({ row: { overall, isReserved } }: Pick<Props, "row">) {
  const { t } = useTranslation("ballots");
  return (
    <>
      <State {...choiceLook[overall]}>{t(`choice.${overall}`)}</State>
      {isReserved && <State icon="flag">{t("sheet.reserved")}</State>}
    </>
  );
}
