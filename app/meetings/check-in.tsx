import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { Act } from "../ui/bottom-bar.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { isPresent, type AttendanceKind } from "./attendance.ts";
import styles from "./check-in.module.css";
import { isGathering, type MeetingState } from "./meeting.ts";
import { LeaveRoom } from "./leave-room.tsx";
import type { Mine, RoomTop } from "./meeting.views.server.ts";
import { OwnRecusals } from "./own-recusals.tsx";
import { RecuseForm, type OpenItem } from "./recuse-form.tsx";

type Props = {
  meeting: { id: string; state: MeetingState };
  mine: Mine | null;
  items: readonly OpenItem[];
  recusals: RoomTop["recusals"];
  isVoting: boolean;
};

/** For the bottom bar of the room: says how I take part, and opens the ways to do so. */
export function CheckIn({ meeting, mine, items, recusals, isVoting }: Props) {
  const { t } = useTranslation("meetings");
  const [isOpen, setIsOpen] = useState(false);
  if (!mine) return null;
  if (meeting.state === "invited") {
    return <BeforeTheDay {...{ isOpen, setIsOpen, recusals, items }} meetingId={meeting.id} />;
  }
  if (!isGathering(meeting)) return null;
  const close = () => setIsOpen(false);
  const here = isHere(mine.kind);
  return (
    <>
      <Act
        icon={here ? "tick" : "checkin"}
        label={t(here ? "checkIn.done" : "checkIn.act")}
        note={t(`attendance.${mine.kind}`)}
        tone={here ? "done" : "plain"}
        onPress={() => setIsOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("checkIn.title")}
        closeLabel={t("checkIn.close")}
      >
        <p className="small muted">{t("checkIn.now", { kind: t(`attendance.${mine.kind}`) })}</p>
        {mine.substitute ? (
          <Substituted meetingId={meeting.id} mine={mine} by={mine.substitute} onDone={close} />
        ) : (
          <Ways meetingId={meeting.id} onDone={close} />
        )}
        <div className={styles.ways}>
          {isPresent(mine.kind) && (
            <LeaveRoom meetingId={meeting.id} isVoting={isVoting} onDone={close} />
          )}
          <OwnRecusals meetingId={meeting.id} items={items} recusals={recusals} />
        </div>
      </Dialog>
    </>
  );
}

type BeforeProps = Pick<Props, "items" | "recusals"> & {
  meetingId: string;
  isOpen: boolean;
  setIsOpen: (isOpen: boolean) => void;
};

/** Invited, and nothing to check in to: a member may already say in which item he takes no part. */
function BeforeTheDay({ meetingId, items, recusals, isOpen, setIsOpen }: BeforeProps) {
  const { t } = useTranslation(["attendance", "meetings"]);
  return (
    <>
      <Act
        icon="minus"
        label={t("attendance:recusal.state")}
        note={t("attendance:recusal.note", { count: recusals.length })}
        onPress={() => setIsOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("attendance:recusal.title")}
        closeLabel={t("meetings:checkIn.close")}
      >
        <RecuseForm {...{ meetingId, items, recusals }} />
      </Dialog>
    </>
  );
}

function isHere(kind: AttendanceKind): boolean {
  return kind === "IN_ROOM" || kind === "ONLINE" || kind === "REMOTE_VOTE_ONLY";
}

type WaysProps = { meetingId: string; onDone: () => void };

/** In the room by the code on the wall; from afar by one tap. */
function Ways({ meetingId, onDone }: WaysProps) {
  const { t } = useTranslation("meetings");
  const action = `/meetings/${meetingId}/check-in`;
  return (
    <div className={styles.ways}>
      <section>
        <h3>{t("checkIn.inRoom")}</h3>
        <DeedForm action={action} onDone={onDone}>
          {(state) => (
            <div className={styles.code}>
              <input type="hidden" name="kind" value="IN_ROOM" />
              <TextField
                label={t("checkIn.code")}
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                description={t("checkIn.codeNote")}
              />
              <Button type="submit" variant="primary" pending={state.is === "pending"}>
                {t("checkIn.enter")}
              </Button>
            </div>
          )}
        </DeedForm>
      </section>
      <section>
        <h3>{t("checkIn.elsewhere")}</h3>
        <FromAfar action={action} kind="ONLINE" onDone={onDone}>
          {[t("checkIn.online"), t("checkIn.onlineNote")]}
        </FromAfar>
        <FromAfar action={action} kind="REMOTE_VOTE_ONLY" onDone={onDone}>
          {[t("checkIn.remote"), t("checkIn.remoteNote")]}
        </FromAfar>
      </section>
    </div>
  );
}

type FromAfarProps = {
  action: string;
  kind?: "ONLINE" | "REMOTE_VOTE_ONLY";
  onDone: () => void;
  /** What the button says, and what follows from it. */
  children: [label: string, note: string];
};

function FromAfar({ action, kind, onDone, children: [label, note] }: FromAfarProps) {
  return (
    <DeedForm action={action} onDone={onDone} className={styles.afar}>
      {(state) => (
        <>
          {kind && <input type="hidden" name="kind" value={kind} />}
          <Button
            type="submit"
            wide
            icon={kind === "ONLINE" ? "wall" : "remote"}
            pending={state.is === "pending"}
          >
            {label}
          </Button>
          <small className="muted">{note}</small>
        </>
      )}
    </DeedForm>
  );
}

type SubstitutedProps = { meetingId: string; mine: Mine; by: Bilingual; onDone: () => void };

function Substituted({ meetingId, mine, by, onDone }: SubstitutedProps) {
  const { t } = useTranslation("meetings");
  const name = inLocale(useLocale(), by);
  return (
    <div className={styles.ways}>
      <p>{t("checkIn.substituted", { name })}</p>
      {mine.kind === "SUBSTITUTED" && (
        <FromAfar action={`/meetings/${meetingId}/switch-to-remote-vote`} onDone={onDone}>
          {[t("checkIn.remote"), t("checkIn.substitutedNote")]}
        </FromAfar>
      )}
    </div>
  );
}
