import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import type { CommandPage } from "./command-figures.ts";
import { CommandBallots } from "./command-ballots.tsx";
import { CommandSummary } from "./command-summary.tsx";
import { CommandMeetings } from "./command-meetings.tsx";
import { CommandMembers } from "./command-members.tsx";
import { CommandTasks } from "./command-tasks.tsx";
import { PeriodForm } from "./period-form.tsx";

/** The figures of a period on one page; each leads to what it is made of. */
export function CommandView({ view }: { view: CommandPage }) {
  const { t } = useTranslation("command");
  const { from, to } = view.period;
  const wall = `/command?${new URLSearchParams({ from, to, wall: "" })}`;
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("title")}
        sub={t("period", { from: dayVi(from), to: dayVi(to) })}
        actions={
          <TextLink to={wall} icon="wall">
            {t("toWall")}
          </TextLink>
        }
      />
      <PeriodForm period={view.period} />
      <CommandSummary view={view} />
      <CommandMeetings view={view} />
      <Papers view={view} />
      <CommandBallots view={view} />
      {view.members && <CommandMembers members={view.members} />}
      <CommandTasks view={view} />
    </div>
  );
}

function Papers({ view: { spared } }: { view: CommandPage }) {
  const { t } = useTranslation("command");
  const say = ({ copies, pages }: { copies: number; pages: number }) => ({
    copies: String(copies),
    pages: String(pages),
  });
  return (
    <section className="stack" id="papers">
      <Sect title={t("papers.title")} thin />
      <p>{t("papers.meetings", say(spared.meetings))}</p>
      <p>{t("papers.ballots", say(spared.ballots))}</p>
      <p className="small muted">{t("papers.formula")}</p>
    </section>
  );
}
