import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { BALLOT_GROUPS, groupOf } from "./ballot-groups.ts";
import { BallotTable } from "./ballot-table.tsx";
import type { BallotList as List } from "./ballot-lines.ts";

type Props = { list: List; now: number };

/** All ballots this person may see, by what is to be done with them. */
export function BallotList({ list, now }: Props) {
  const { t } = useTranslation("ballots");
  const { lines, eyes, mayDraft } = list;
  const owed = lines.filter((line) => groupOf(line, eyes) === "to-answer").length;
  const headline = owed > 0 ? t("list.owed", { figure: String(owed) }) : t(`list.headline.${eyes}`);
  const draft = mayDraft && (
    <ButtonLink to="/ballots/new" variant="primary" icon="plus">
      {t("list.draft")}
    </ButtonLink>
  );
  return (
    <div className="single stack stack--l">
      <PageHead title={headline} sub={t(`list.sub.${eyes}`)} actions={draft} />
      {lines.length === 0 && (
        <EmptyState title={t("list.emptyTitle")} icon="vote">
          {t(`list.empty.${eyes}`)}
        </EmptyState>
      )}
      {BALLOT_GROUPS.map((group) => {
        const own = lines.filter((line) => groupOf(line, eyes) === group);
        if (own.length === 0) return null;
        return (
          <section key={group}>
            <Sect
              title={t(`list.group.${group}`)}
              end={t("list.count", { figure: String(own.length) })}
            />
            <BallotTable group={group} lines={own} now={now} />
          </section>
        );
      })}
    </div>
  );
}
