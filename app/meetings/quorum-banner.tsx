import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/use-live.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { hasQuorum } from "./attendance.ts";
import type { MeetingState, Quorum } from "./meeting.ts";

type Props = {
  meetingId: string;
  quorum: Quorum;
  /** On another screen than the one on which the meeting is conducted. */
  elsewhere?: boolean;
};

type ConductProps = {
  meeting: { id: string; state: MeetingState };
  rights: { close: boolean };
  quorum: Quorum;
};

/** On the conduct screen, for all but the chair, who is told on every page. */
export function QuorumForSecretariat({ meeting, rights, quorum }: ConductProps) {
  if (rights.close || meeting.state !== "open") return null;
  return <QuorumBanner meetingId={meeting.id} quorum={quorum} />;
}

/** Said at once when the quorum is lost in the middle of a meeting, and when it is regained. */
export function QuorumBanner({ meetingId, quorum, elsewhere = false }: Props) {
  const { t } = useTranslation("attendance");
  useLive(`meeting:${meetingId}`);
  const short = !hasQuorum(quorum);
  const [was, setWas] = useState(short);
  const [isBack, setIsBack] = useState(false);
  if (was !== short) {
    setWas(short);
    setIsBack(!short);
  }
  const figures = {
    present: String(quorum.present),
    needed: String(quorum.needed),
    seats: String(quorum.seats),
  };
  if (short) {
    const toConduct = (
      <ButtonLink to={`/meetings/${meetingId}/conduct`}>{t("quorum.toConduct")}</ButtonLink>
    );
    return (
      <Notice kind="refusal" title={t("quorum.lost")} action={elsewhere && toConduct}>
        {` ${t("quorum.lostNote", figures)}`}
      </Notice>
    );
  }
  if (!isBack) return null;
  const close = <Button onPress={() => setIsBack(false)}>{t("quorum.close")}</Button>;
  return (
    <Notice kind="done" live title={t("quorum.regained")} action={close}>
      {` ${t("quorum.regainedNote", figures)}`}
    </Notice>
  );
}
