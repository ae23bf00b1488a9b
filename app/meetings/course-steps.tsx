import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Steps } from "../ui/steps.tsx";
import { reachedIn, STAGES, type Stage } from "./course-stages.ts";
import type { PreparePage } from "./prepare.views.server.ts";

type Props = Pick<PreparePage, "meeting" | "chair"> & { items: number; seats: number };

/** Where the meeting stands in its course, with the date of each step that is behind. */
export function CourseSteps({ meeting, chair, items, seats }: Props) {
  const { t } = useTranslation("course");
  const office = inLocale(useLocale(), chair);
  const reached = reachedIn(meeting.state, {
    hasItems: items > 0,
    asked: meeting.askedAt !== null,
  });
  const day = (instant: number | null) => (instant === null ? "" : dateVi(instant).slice(0, 5));
  const notes: Partial<Record<Stage, string | null>> = {
    agenda: meeting.askedAt === null ? null : t("stage.asked", { at: day(meeting.askedAt) }),
    approval:
      meeting.approvedAt === null
        ? null
        : t("stage.approvedBy", { at: day(meeting.approvedAt), chair: office }),
    invitation:
      meeting.invitedAt === null
        ? null
        : t("stage.invited", { at: day(meeting.invitedAt), count: seats, number: meeting.number }),
    papers: day(meeting.publishedAt),
    opening: `${dateVi(meeting.startsAt).slice(0, 5)}, ${timeVi(meeting.startsAt)}`,
    closing:
      meeting.closedAt === null ? null : `${day(meeting.closedAt)}, ${timeVi(meeting.closedAt)}`,
    archive: meeting.state === "archived" ? day(meeting.archivedAt) : null,
  };
  const steps = STAGES.map((id, place) => {
    const stage = place < reached ? "done" : place === reached ? "now" : "next";
    return {
      ...({ id, state: stage } as const),
      label: t(`stage.${id}`),
      stateLabel: t(`stage.${stage}`),
      ...(notes[id] && { note: notes[id] }),
    };
  });
  return <Steps label={t("stages")} steps={steps} />;
}
