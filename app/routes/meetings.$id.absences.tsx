import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { AbsenceCard } from "../invitations/absence-card.tsx";
import { absencesPage } from "../invitations/absences-page.views.server.ts";
import { useLive } from "../live/use-live.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";

export const loader = page(({ app, person, params }) =>
  absencesPage(app.read, { person, meetingId: params.id ?? "" }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("invitations:absences.pageTitle") },
];

/** The chair's yes or no to those who ask to be absent. */
export default function AbsencesRoute() {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  const { meeting, pending, decided, forecast, mayDecide, address } =
    useLoaderData<typeof loader>();
  useLive(`meeting:${meeting.id}`);
  const { startsAt, place } = meeting;
  const day = `${weekdayName(startsAt, locale)}, ${dateVi(startsAt)}, ${timeVi(startsAt)}`;
  const figures = { from: String(forecast.from), needed: String(forecast.needed) };
  return (
    <Shell current="meetings" className="single single--narrow stack">
      <PageHead
        date={`${meeting.title}. ${day}, ${place}`}
        title={
          pending.length === 0
            ? t("absences.none")
            : t("absences.title", { count: pending.length, address })
        }
        sub={pending.length === 0 ? t("absences.noneNote") : t("absences.forecast", figures)}
      />
      <div>
        {pending.map((absence) => (
          <AbsenceCard key={absence.seatId} {...{ absence, mayDecide }} />
        ))}
      </div>
      {decided.length > 0 && (
        <section aria-labelledby="decided">
          <Sect title={t("absences.decided")} id="decided" thin />
          {decided.map((absence) => (
            <AbsenceCard key={absence.seatId} absence={absence} mayDecide={false} />
          ))}
        </section>
      )}
    </Shell>
  );
}
