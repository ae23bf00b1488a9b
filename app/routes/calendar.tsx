import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askedNumber, page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { CalendarDays } from "../settings/calendar-days.tsx";
import { CalendarGap } from "../settings/calendar-gap.tsx";
import { calendarPage } from "../settings/calendar-page.views.server.ts";
import { CalendarYear } from "../settings/calendar-year.tsx";
import { DayForm } from "../settings/day-form.tsx";
import { DifferingTable } from "../settings/differing-table.tsx";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, url }) =>
  calendarPage(app.read, { person, now: app.clock(), year: askedNumber(url, "year") }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("settings:calendar.pageTitle") },
];

/** The year as state bodies work it. */
export default function CalendarRoute() {
  const { t } = useTranslation("settings");
  const view = useLoaderData<typeof loader>();
  const { year, years, differing } = view;
  return (
    <Shell className="single stack">
      <PageHead
        title={t("calendar.title", { year: String(year) })}
        sub={t("calendar.about")}
        actions={
          <>
            {[year - 1, year + 1].map(
              (other) =>
                other >= years.first &&
                other <= years.last && (
                  <ButtonLink key={other} to={`/calendar?year=${other}`}>
                    {t("calendar.year", { year: String(other) })}
                  </ButtonLink>
                ),
            )}
          </>
        }
      />
      <CalendarGap gap={view.gap} />
      <CalendarYear {...view} />
      {view.mayChange && <DayForm />}
      <CalendarDays page={view}>
        {differing && <DifferingTable deadlines={differing} />}
      </CalendarDays>
    </Shell>
  );
}
