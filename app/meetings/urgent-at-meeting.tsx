import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Sect } from "../ui/sect.tsx";
import type { UrgentAtMeeting as AtMeeting } from "./urgent-decisions.views.server.ts";
import { UrgentLine } from "./urgent-line.tsx";
import styles from "./urgent.module.css";

type Props = { meetingId: string; urgent: AtMeeting | null };

/** While a meeting is prepared: what was decided outside the procedure and is to be reported there. */
export function UrgentAtMeeting({ meetingId, urgent }: Props) {
  const { t } = useTranslation("urgent");
  if (!urgent) return null;
  return (
    <section aria-labelledby="urgent">
      <Sect
        title={t("toReport")}
        id="urgent"
        end={
          <TextLink to="/urgent-decisions" small iconEnd="next">
            {t("all")}
          </TextLink>
        }
        thin
      />
      {urgent.lines.length === 0 && <p className="small muted">{t("none")}</p>}
      <Lines meetingId={meetingId} urgent={urgent} />
    </section>
  );
}

/** On the conduct screen: what the chair still has to have reported, until it has been. */
export function UrgentOnConduct({ meetingId, urgent }: Props) {
  const { t } = useTranslation("urgent");
  const lines = urgent?.lines.filter(({ state }) => state === "unreported") ?? [];
  if (!urgent || lines.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="urgent">
      <Sect title={t("toReport")} id="urgent" thin />
      <Lines meetingId={meetingId} urgent={{ ...urgent, lines }} />
    </section>
  );
}

/** In the meeting room: one line, and the list behind it. */
export function UrgentInRoom({ meetingId, urgent }: Props) {
  const { t } = useTranslation(["urgent", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  if (!urgent || urgent.lines.length === 0) return null;
  return (
    <>
      <Button variant="quiet" icon="flag" onPress={() => setIsOpen(true)}>
        {t("inRoom", { count: String(urgent.lines.length) })}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("toReport")}
        closeLabel={t("shell:close")}
        size="l"
      >
        <Lines meetingId={meetingId} urgent={urgent} />
        <TextLink to="/urgent-decisions" iconEnd="next">
          {t("all")}
        </TextLink>
      </Dialog>
    </>
  );
}

function Lines({ meetingId, urgent }: { meetingId: string; urgent: AtMeeting }) {
  return (
    <ul className={styles.lines}>
      {urgent.lines.map((line) => (
        <UrgentLine key={line.id} line={line}>
          {urgent.mayReport && line.state === "unreported" && (
            <Report id={line.id} subject={line.subject} meetingId={meetingId} />
          )}
        </UrgentLine>
      ))}
    </ul>
  );
}

type ReportProps = { id: string; subject: string; meetingId: string };

function Report({ id, subject, meetingId }: ReportProps) {
  const { t } = useTranslation("urgent");
  return (
    <DeedForm action={`/urgent-decisions/${id}/report`}>
      {(state) => (
        <>
          <input type="hidden" name="meetingId" value={meetingId} />
          <Button
            type="submit"
            icon="tick"
            pending={state.is === "pending"}
            label={t("reportOf", { subject })}
          >
            {t("report")}
          </Button>
        </>
      )}
    </DeedForm>
  );
}
