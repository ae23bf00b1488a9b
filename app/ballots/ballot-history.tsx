import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import { Timeline } from "../ui/timeline.tsx";
import type { BallotPage } from "./ballot-view.ts";

/** Who did what with it, and why. */
export function BallotHistory({ page: { history } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  return (
    <section aria-labelledby="history">
      <Sect id="history" title={t("history.title")} thin />
      <Timeline
        label={t("history.title")}
        entries={history.map(({ id, step, text, by, at }, index) => ({
          id,
          when: (
            <>
              {dateVi(at)}
              <br />
              {timeVi(at)}
            </>
          ),
          title: t(`history.step.${step}`),
          body: (
            <>
              {by ? inLocale(locale, by) : t("history.itself")}
              {text && <span lang="vi">{`: ${text}`}</span>}
            </>
          ),
          state: index === history.length - 1 ? "now" : "done",
          stateLabel: t(`stages.is.${index === history.length - 1 ? "now" : "done"}`),
        }))}
      />
    </section>
  );
}
