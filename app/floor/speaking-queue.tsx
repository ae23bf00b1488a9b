import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Icon } from "../ui/icon.tsx";
import { CallUpon } from "./call-upon.tsx";
import queue from "./speaking-queue.module.css";
import styles from "./floor.module.css";
import type { Floor, PastSpeech, Speaker } from "./floor.views.server.ts";
import { QueueLine } from "./queue-line.tsx";
import { SpeakingClock } from "./speaking-clock.tsx";

type Props = { meetingId: string; floor: Floor; readAt: number; now: number };

/** Who speaks, who is next: the chair or the secretariat gives the floor. */
export function SpeakingQueue({ meetingId, floor, readAt, now }: Props) {
  const { t } = useTranslation("floor");
  const { speaker, lead } = floor;
  const [isCalling, setIsCalling] = useState(false);
  return (
    <section aria-labelledby="speaking-queue" className={queue.queue}>
      <div className={styles.head}>
        <h2 id="speaking-queue">{t("queue.title")}</h2>
        {lead && <span role="status">{t("queue.waiting", { count: floor.waiting })}</span>}
        {lead && (
          <Button
            variant="icon"
            icon="plus"
            label={t("queue.call")}
            onPress={() => setIsCalling(true)}
          />
        )}
      </div>
      {speaker && <Present {...{ meetingId, speaker, readAt, now }} />}
      {lead && lead.queue.length > 0 && (
        <ol>
          {lead.queue.map((line, index) => (
            <QueueLine key={line.id} {...{ meetingId, line, index, lead }} />
          ))}
        </ol>
      )}
      {!speaker && lead?.queue.length === 0 && <p className={styles.none}>{t("queue.empty")}</p>}
      {!lead && <p className={styles.none}>{t("queue.notOpen")}</p>}
      {lead && lead.spoken.length > 0 && <Spoken speeches={lead.spoken} />}
      {lead && (
        <CallUpon
          meetingId={meetingId}
          lead={lead}
          isOpen={isCalling}
          onOpenChange={setIsCalling}
        />
      )}
    </section>
  );
}

type PresentProps = { meetingId: string; speaker: Speaker; readAt: number; now: number };

function Present({ meetingId, speaker, readAt, now }: PresentProps) {
  const { t } = useTranslation("floor");
  const name = inLocale(useLocale(), speaker.name);
  const minutes = String(speaker.allottedMs / 60_000);
  return (
    <div className={queue.speaker}>
      <Icon name="mic" size="s" />
      <span>
        <b>{name}</b>
        <small>{t(speaker.running ? "queue.speaking" : "queue.paused", { minutes })}</small>
      </span>
      <SpeakingClock speaker={speaker} readAt={readAt} now={now} />
      <DeedForm action={`/meetings/${meetingId}/stop-speaker`}>
        {(state) => (
          <Button
            type="submit"
            variant="icon"
            icon="stop"
            label={t("queue.stop", { name })}
            pending={state.is === "pending"}
          />
        )}
      </DeedForm>
    </div>
  );
}

function Spoken({ speeches }: { speeches: readonly PastSpeech[] }) {
  const { t } = useTranslation("floor");
  const locale = useLocale();
  return (
    <details className={styles.spoken}>
      <summary>{t("queue.spoken", { count: speeches.length })}</summary>
      <ul>
        {speeches.map(({ id, name, from, to }) => (
          <li key={id}>
            <span className="num muted">
              {t("queue.spokenLine", { from: timeVi(from), to: timeVi(to) })}
            </span>{" "}
            {inLocale(locale, name)}
          </li>
        ))}
      </ul>
    </details>
  );
}
