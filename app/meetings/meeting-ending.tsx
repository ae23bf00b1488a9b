import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import type { LinkedMeeting, Links } from "./course.views.server.ts";
import type { Meeting } from "./meeting.ts";

type Props = { meeting: Meeting; links: Links; way: (id: string) => string };

/** Why a meeting was called off, and the two ends of a postponement, each leading to the other. */
export function MeetingEnding({ meeting, links, way }: Props) {
  const { t } = useTranslation("course");
  const { to, from } = links;
  const named = ({ title, startsAt }: LinkedMeeting) => ({
    title,
    at: `${timeVi(startsAt)}, ${dateVi(startsAt)}`,
  });
  return (
    <>
      {"reason" in meeting && <p>{t("off.because", { reason: meeting.reason })}</p>}
      {to && <TextLink to={way(to.id)}>{t("off.to", named(to))}</TextLink>}
      {from && <TextLink to={way(from.id)}>{t("off.from", named(from))}</TextLink>}
    </>
  );
}
