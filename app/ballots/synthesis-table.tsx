import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Table } from "../ui/table.tsx";
import type { BallotPage } from "./ballot-view.ts";
import type { SynthesisGroup, SynthesisTable as Shown } from "./follow-up.ts";
import { remarksByMember, type MemberRemarks } from "./synthesis-by-member.ts";
import { Overall, SynthesisRow } from "./synthesis-row.tsx";
import styles from "./synthesis.module.css";
import { useChoiceWords } from "./use-choice-words.ts";

export const SYNTHESIS_ORDERS = ["issue", "member"] as const;
export type SynthesisOrder = (typeof SYNTHESIS_ORDERS)[number];

type Props = { page: BallotPage; synthesis: Shown; now: number };

/** Every opinion with its answer: by what was asked, or by who said it. */
export function SynthesisTable({ by, ...props }: Props & { by: SynthesisOrder }) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const office = inLocale(locale, props.page.head.ministry.name);
  return (
    <Table label={t("synthesis.title")} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.wide}>
            {t("synthesis.opinion")}
          </th>
          <th scope="col" className={styles.office}>
            {t(by === "issue" ? "synthesis.office" : "synthesis.issue")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("synthesis.answer", { office })}
          </th>
          <th scope="col">{t("synthesis.change")}</th>
        </tr>
      </thead>
      {by === "issue" ? <ByIssue {...props} /> : <ByMember {...props} />}
    </Table>
  );
}

/** What was said in general comes last. */
function ByIssue(props: Props) {
  const locale = useLocale();
  const { page, synthesis } = props;
  return synthesis.groups.filter(isTold).map((group) => (
    <tbody key={group.issue?.id ?? ""}>
      <IssueHead page={page} group={group} />
      {group.rows.map((row) => (
        <SynthesisRow
          key={`${row.opinionId}:${row.issueId ?? ""}`}
          {...props}
          row={row}
          head={
            <>
              <b>{inLocale(locale, row.member.name)}</b>
              <Overall row={row} />
            </>
          }
        />
      ))}
    </tbody>
  ));
}

/** Nothing was asked for the lead ministry's eyes, and nothing said: no row. */
const isTold = ({ rows, counts }: SynthesisGroup) => rows.length > 0 || counts.length > 0;

function IssueHead({
  page,
  group: { issue, counts },
}: {
  page: BallotPage;
  group: SynthesisGroup;
}) {
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

function ByMember(props: Props) {
  const { t } = useTranslation("ballots");
  return remarksByMember(props.synthesis.groups).map((said) => (
    <tbody key={said.rows[0]?.row.personId}>
      <MemberHead said={said} />
      {said.rows.map(({ row, issue }) => (
        <SynthesisRow
          key={`${row.opinionId}:${row.issueId ?? ""}`}
          {...props}
          row={row}
          head={<b lang="vi">{issue ? issue.clause || issue.title : t("synthesis.general")}</b>}
        />
      ))}
    </tbody>
  ));
}

function MemberHead({ said: { member, rows } }: { said: MemberRemarks }) {
  const locale = useLocale();
  const [first] = rows;
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={4}>
        {inLocale(locale, member.name)}
        <span>{first && <Overall row={first.row} />}</span>
      </th>
    </tr>
  );
}
