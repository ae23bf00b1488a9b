import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { useToast } from "../ui/toasts.tsx";
import type { Answers } from "./answers.views.server.ts";
import styles from "./answers-to-handle.module.css";
import { openAnswers, type OpenAnswer } from "./open-answers.ts";
import { useOpenWords } from "./use-open-words.ts";

type Props = {
  meetingId: string;
  answers: Answers;
  /** What may be taken back of a seat, e.g. a substitute written down by hand. */
  takeBack?: (seat: { seatId: string; name: string }) => ReactNode;
  /** At the foot: further ways to write something down. */
  children?: ReactNode;
};

const FEW = 6;

/** Whom the secretariat still has to hear from, and who is known not to come. */
export function AnswersToHandle({ meetingId, answers, takeBack, children }: Props) {
  const { t } = useTranslation("invitations");
  const [showsAll, setShowsAll] = useState(false);
  const lines = openAnswers(answers.seats, answers.guests);
  const silent = lines.filter(({ kind }) => kind === "unanswered").length;
  const shown = showsAll ? lines : lines.slice(0, FEW);
  return (
    <section aria-labelledby="to-handle">
      <Sect
        title={t("handle.heading")}
        id="to-handle"
        end={t("handle.count", { count: lines.length })}
        thin
      />
      {lines.length === 0 && answers.isInvited && <p className="small muted">{t("handle.none")}</p>}
      <ul className={`rows ${styles.people}`}>
        {shown.map((line) => (
          <Line key={line.id} {...{ line, meetingId, takeBack }} mayRemind={answers.mayRemind} />
        ))}
      </ul>
      {lines.length > FEW && (
        <Button
          variant="quiet"
          icon={showsAll ? "up" : "down"}
          onPress={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t("handle.showFew") : t("handle.showAll", { count: lines.length })}
        </Button>
      )}
      {answers.mayRemind && silent > 1 && <RemindAll meetingId={meetingId} count={silent} />}
      {children}
      {answers.isInvited && (
        <TextLink to="/outbox" iconEnd="next" small>
          {t("handle.outbox")}
        </TextLink>
      )}
    </section>
  );
}

type LineProps = Pick<Props, "meetingId" | "takeBack"> & { line: OpenAnswer; mayRemind: boolean };

function Line({ line, meetingId, takeBack, mayRemind }: LineProps) {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  const words = useOpenWords();
  const toast = useToast();
  const name = inLocale(locale, line.name);
  return (
    <li>
      <span>
        <b>{name}</b>
        <small>{words(line)}</small>
      </span>
      {mayRemind && line.kind === "unanswered" && (
        <DeedForm
          action={`/meetings/${meetingId}/remind`}
          onDone={() => toast({ kind: "done", text: t("handle.remindedToast", { count: 1 }) })}
        >
          <input type="hidden" name="invitationId" value={line.invitationId ?? ""} />
          <Button type="submit" label={t("handle.remindLabel", { name })}>
            {t("handle.remind")}
          </Button>
        </DeedForm>
      )}
      {line.kind === "away" && line.seatId !== null && takeBack?.({ seatId: line.seatId, name })}
    </li>
  );
}

function RemindAll({ meetingId, count }: { meetingId: string; count: number }) {
  const { t } = useTranslation(["invitations", "shell"]);
  const toast = useToast();
  return (
    <DeedForm<{ reminded: number }>
      action={`/meetings/${meetingId}/remind`}
      onDone={({ reminded }) =>
        toast({ kind: "done", text: t("invitations:handle.remindedToast", { count: reminded }) })
      }
    >
      {(state) => (
        <ConfirmSubmit
          title={t("invitations:handle.remindAllTitle")}
          consequence={t("invitations:handle.remindAllWhat", { count })}
          confirmLabel={t("invitations:handle.remindAllConfirm")}
          cancelLabel={t("shell:cancel")}
          wide
          pending={state.is === "pending"}
        >
          {t("invitations:handle.remindAll", { count })}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
