import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { choiceLook } from "./ballot-look.ts";
import type { BallotPage } from "./ballot-view.ts";
import type { SynthesisGroup, SynthesisRow, SynthesisTable as Shown } from "./follow-up.ts";
import { LeadAnswer, DraftChange } from "./lead-answer.tsx";
import { ReplyFileLinks } from "./reply-file-links.tsx";
import styles from "./synthesis.module.css";
import { useChoiceWords } from "./use-choice-words.ts";

type Props = { page: BallotPage; synthesis: Shown; now: number };

/** Grouped by what was asked; what was said in general comes last. */
export function SynthesisTable({ page, synthesis, now }: Props) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const office = inLocale(locale, page.head.ministry.name);
  return (
    <Table label={t("synthesis.title")} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.wide}>
            {t("synthesis.opinion")}
          </th>
          <th scope="col" className={styles.office}>
            {t("synthesis.office")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("synthesis.answer", { office })}
          </th>
          <th scope="col">{t("synthesis.change")}</th>
        </tr>
      </thead>
      {synthesis.groups.filter(isTold).map((group) => (
        <tbody key={group.issue?.id ?? ""}>
          <GroupRow page={page} group={group} />
          {group.rows.map((row) => (
            <Row
              key={`${row.opinionId}:${row.issueId ?? ""}`}
              page={page}
              row={row}
              synthesis={synthesis}
              now={now}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

/** Nothing was asked for the lead ministry's eyes, and nothing said: no row. */
const isTold = ({ rows, counts }: SynthesisGroup) => rows.length > 0 || counts.length > 0;

function GroupRow({ page, group: { issue, counts } }: { page: BallotPage; group: SynthesisGroup }) {
  const { t } = useTranslation("ballots");
  const say = useChoiceWords();
  const at = page.content.issues.findIndex(({ id }) => id === issue?.id);
  const made = counts.filter(({ count }) => count > 0);
  const sums = made.map(({ choice, count }) => {
    // "Phương án 1: 5 năm" is called by its number here.
    const [name] = say(issue, choice).label.split(":");
    return t("synthesis.sum", { choice: name, count: String(count) });
  });
  const title = issue ? issue.clause || issue.title : t("synthesis.general");
  const number = issue ? t("synthesis.issueNumber", { number: String(at + 1) }) : null;
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={4} lang="vi">
        {title}
        <span>{[number, sums.join(", ")].filter(Boolean).join(": ")}</span>
      </th>
    </tr>
  );
}

type RowProps = Props & { row: SynthesisRow };

function Row({ page, row, synthesis, now }: RowProps) {
  return (
    <tr>
      <td lang="vi">
        <Said page={page} row={row} />
        <ReplyFileLinks ballotId={page.head.id} files={row.files} />
      </td>
      <th scope="row" className={styles.who}>
        <Who row={row} />
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
function Said({ page: { content }, row }: Pick<RowProps, "page" | "row">) {
  const say = useChoiceWords();
  const issue = content.issues.find(({ id }) => id === row.issueId) ?? null;
  return <>{row.text || <span className="muted">{say(issue, row.choice).label}</span>}</>;
}

function Who({ row: { member, overall, isReserved } }: Pick<RowProps, "row">) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  return (
    <>
      <b>{inLocale(locale, member.name)}</b>
      <State {...choiceLook[overall]}>{t(`choice.${overall}`)}</State>
      {isReserved && <State icon="flag">{t("sheet.reserved")}</State>}
    </>
  );
}
