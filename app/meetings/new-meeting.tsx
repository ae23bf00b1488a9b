import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { addDays, dayOf, dayVi, weekday } from "../platform/dates.ts";
import { DeedForm } from "../ui/deed-form.tsx";
import { AgendaSource } from "./agenda-source.tsx";
import { MeetingForm, type MeetingValues } from "./meeting-form.tsx";
import type { MeetingKind } from "./meeting.ts";
import { perKind } from "./meeting-kind.ts";
import type { NewMeetingForm } from "./new-meeting.views.server.ts";

/** The form of a new meeting: the usual place, the next working morning. */
export function NewMeeting({ body, seats, sources, now }: NewMeetingForm) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const month = dayVi(dayOf(now)).slice(3);
  const title = (kind: MeetingKind) =>
    t(`form.proposedTitle.${kind}`, { body: inLocale(locale, body.name), month });
  const values: MeetingValues = {
    kind: "regular",
    title: perKind(title),
    place: perKind((kind) => t(`form.proposedPlace.${kind}`)),
    startsAt: `${nextWeekday(now)}T08:00`,
    chairSeatId: seats[0]?.seatId ?? "",
  };
  return (
    <DeedForm<{ meetingId: string }>
      action="/meetings/create"
      draft="meeting-new"
      to={({ meetingId }) => `/meetings/${meetingId}/prepare`}
    >
      {(state) => (
        <>
          <input type="hidden" name="bodyId" value={body.id} />
          {sources.length > 0 && <AgendaSource sources={sources} />}
          <MeetingForm state={state} values={values} seats={seats} submitLabel={t("form.create")} />
        </>
      )}
    </DeedForm>
  );
}

/** Only a proposal for the form: no calendar of holidays is asked. */
function nextWeekday(now: number): string {
  let day = addDays(dayOf(now), 1);
  while (weekday(day) > 5) day = addDays(day, 1);
  return day;
}
