import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useToast } from "../ui/toasts.tsx";
import type { SeatAnswer } from "./answers.views.server.ts";
import styles from "./absence-card.module.css";

type Props = { absence: SeatAnswer; mayDecide: boolean };

/** Who asks, why, whom he sends; the chair says yes by one tap, or no with a word. */
export function AbsenceCard({ absence, mayDecide }: Props) {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  const { answer, invitationId, substitute } = absence;
  if (!answer || invitationId === null) return null;
  const name = inLocale(locale, absence.name);
  const { decision } = answer;
  return (
    <article className={styles.absence} aria-label={name}>
      <div>
        <h2>{name}</h2>
        <p className={styles.reason}>{answer.reason}</p>
        <p className="small muted">
          {substitute
            ? t("absences.withSubstitute", { name: inLocale(locale, substitute) })
            : t("absences.withoutSubstitute")}
          {" · "}
          {t("absences.askedAt", { time: timeVi(answer.at), date: dateVi(answer.at) })}
        </p>
        {decision && (
          <p className={`small ${decision.consented ? "state--for" : "state--soon"}`}>
            {t(decision.consented ? "answer.consented" : "answer.declined")}
            {decision.word && `. ${t("answer.word", { word: decision.word })}`}
          </p>
        )}
      </div>
      {mayDecide && !decision && <Decide {...{ name, invitationId }} answerId={answer.id} />}
    </article>
  );
}

type DecideProps = { name: string; invitationId: string; answerId: string };

function Decide({ name, invitationId, answerId }: DecideProps) {
  const { t } = useTranslation("invitations");
  const toast = useToast();
  const [declines, setDeclines] = useState(false);
  const action = `/invitations/${invitationId}/decide`;
  return (
    <div className={styles.deeds}>
      <DeedForm
        action={action}
        onDone={() => toast({ kind: "done", text: t("absences.consented") })}
      >
        <input type="hidden" name="answerId" value={answerId} />
        <input type="hidden" name="consented" value="true" />
        <Button type="submit" variant="primary" label={t("absences.consentTo", { name })}>
          {t("absences.consent")}
        </Button>
      </DeedForm>
      <Button label={t("absences.declineOf", { name })} onPress={() => setDeclines(true)}>
        {t("absences.decline")}
      </Button>
      <Decline {...{ action, answerId, name }} isOpen={declines} onOpenChange={setDeclines} />
    </div>
  );
}

type DeclineProps = {
  action: string;
  answerId: string;
  name: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
};

function Decline({ action, answerId, name, isOpen, onOpenChange }: DeclineProps) {
  const { t } = useTranslation(["invitations", "shell"]);
  const toast = useToast();
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("invitations:absences.declineTitle")}
      closeLabel={t("shell:close")}
    >
      <DeedForm
        action={action}
        draft={`decline:${answerId}`}
        className="stack"
        onDone={() => {
          onOpenChange(false);
          toast({ kind: "done", text: t("invitations:absences.declined") });
        }}
      >
        <p>{name}</p>
        <input type="hidden" name="answerId" value={answerId} />
        <input type="hidden" name="consented" value="false" />
        <TextArea
          label={t("invitations:absences.declineWord")}
          name="word"
          rows={3}
          maxLength={2000}
          description={t("invitations:absences.wordNote")}
          required
        />
        <Button type="submit" variant="primary">
          {t("invitations:absences.declineSend")}
        </Button>
      </DeedForm>
    </Dialog>
  );
}
