import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { hasQuorum } from "./attendance.ts";
import type { Quorum } from "./meeting.ts";

/** The break is over: with a quorum, as at the opening. */
export function ResumeMeeting({ meetingId, quorum }: { meetingId: string; quorum: Quorum }) {
  const { t } = useTranslation("attendance");
  const figures = { present: String(quorum.present), needed: String(quorum.needed) };
  if (!hasQuorum(quorum)) return <p className="small">{t("pause.short", figures)}</p>;
  return (
    <DeedForm action={`/meetings/${meetingId}/resume`}>
      {(state) => (
        <Button type="submit" variant="accent" icon="play" pending={state.is === "pending"}>
          {t("pause.resume")}
        </Button>
      )}
    </DeedForm>
  );
}
