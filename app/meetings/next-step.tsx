import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { useToast } from "../ui/toasts.tsx";
import { ArchiveMeeting } from "./archive-meeting.tsx";
import { DeclarePapers, type LackingItem } from "./declare-papers.tsx";
import type { PreparePage } from "./prepare.views.server.ts";
import { PublishPapers } from "./publish-papers.tsx";

type Props = Pick<PreparePage, "meeting" | "chair" | "rights" | "blocking"> & {
  items: number;
  seats: number;
  /** Papers not yet published. */
  waiting: number;
  /** Items without any paper. */
  lacking: readonly LackingItem[];
};

/** The one thing the secretariat does next in the course of the meeting. */
export function NextStep({ meeting, chair, rights, blocking, items, seats, ...papers }: Props) {
  const { t } = useTranslation("course");
  const office = inLocale(useLocale(), chair);
  const { waiting, lacking } = papers;
  if (blocking) return <ArchiveMeeting meetingId={meeting.id} blocking={blocking} />;
  if (items === 0) return null;
  if (meeting.state === "planned" && meeting.askedAt !== null) {
    const at = `${timeVi(meeting.askedAt)}, ${dateVi(meeting.askedAt)}`;
    return <p className="small muted">{t("ask.waiting", { at, chair: office })}</p>;
  }
  if (rights.askApproval) {
    return <Step id={meeting.id} step="ask" values={{ count: items, chair: office }} />;
  }
  if (rights.invite) return <Step id={meeting.id} step="invite" values={{ seats }} />;
  if (rights.declare) {
    return <DeclarePapers meetingId={meeting.id} {...{ seats, waiting, lacking }} />;
  }
  if (!rights.publish || waiting === 0) return null;
  return <PublishPapers meetingId={meeting.id} waiting={waiting} />;
}

const PATHS = { ask: "ask-approval", invite: "invite" } as const;

type StepProps = {
  id: string;
  step: keyof typeof PATHS;
  values: Record<string, string | number>;
};

function Step({ id, step, values }: StepProps) {
  const { t } = useTranslation(["course", "shell"]);
  const toast = useToast();
  const done = (number: number | undefined) => {
    if (step === "invite") toast({ kind: "done", text: t("course:invite.done", { number }) });
  };
  return (
    <DeedForm<{ number?: number }>
      action={`/meetings/${id}/${PATHS[step]}`}
      onDone={({ number }) => done(number)}
    >
      {(state) => (
        <ConfirmSubmit
          title={t(`course:${step}.title`)}
          consequence={t(`course:${step}.consequence`, values)}
          confirmLabel={t(`course:${step}.confirm`)}
          cancelLabel={t("shell:cancel")}
          variant="accent"
          confirmVariant="accent"
          wide
          pending={state.is === "pending"}
        >
          {t(`course:${step}.button`)}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
