import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Act } from "../ui/bottom-bar.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { useNow } from "../ui/use-now.ts";
import { useRefusalWords } from "../ui/use-refusal-words.ts";
import { useToast } from "../ui/toasts.tsx";
import { elapsed } from "../votes/elapsed.ts";
import { AskKinds } from "./ask-kinds.tsx";
import { isPoint } from "./floor-request.ts";
import styles from "./floor.module.css";
import type { Floor, OwnRequest, Speaker } from "./floor.views.server.ts";

type Props = { meetingId: string; floor: Floor; readAt: number };

/** In the bottom bar of the room: one tap asks for the floor, one takes it back. */
export function AskToSpeak({ meetingId, floor, readAt }: Props) {
  const { t } = useTranslation("floor");
  const [isOpen, setIsOpen] = useState(false);
  const mine = floor.mine[0] ?? null;
  if (!floor.mayAsk && !mine) return null;
  const speaking = floor.mine.some((request) => request.speaking);
  return (
    <div className={styles.ask}>
      {speaking && floor.speaker ? (
        <Speaking speaker={floor.speaker} readAt={readAt} />
      ) : mine ? (
        <Asked meetingId={meetingId} request={mine} />
      ) : (
        <Ask meetingId={meetingId} waiting={floor.waiting} />
      )}
      {floor.mayAsk && (
        <Button
          variant="icon"
          icon="menu"
          label={t("ask.choose")}
          onPress={() => setIsOpen(true)}
        />
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("ask.title")}
        closeLabel={t("ask.close")}
      >
        <AskKinds
          meetingId={meetingId}
          mine={floor.mine.find(({ kind }) => !isPoint(kind)) ?? null}
          onDone={() => setIsOpen(false)}
        />
      </Dialog>
    </div>
  );
}

function Ask({ meetingId, waiting }: { meetingId: string; waiting: number }) {
  const { t } = useTranslation("floor");
  const { submit, pending } = useSaidDeed(`/meetings/${meetingId}/ask-to-speak`);
  const note = waiting === 0 ? t("ask.nobody") : t("ask.waiting", { count: waiting });
  return (
    <Act
      icon="hand"
      label={t("ask.act")}
      note={note}
      pending={pending}
      onPress={() => submit({ kind: "speech" })}
    />
  );
}

function Asked({ meetingId, request }: { meetingId: string; request: OwnRequest }) {
  const { t } = useTranslation("floor");
  const { submit, pending } = useSaidDeed(`/meetings/${meetingId}/withdraw-request`);
  return (
    <Act
      icon="hand"
      tone="on"
      label={t("ask.asked", { place: String(request.place) })}
      note={t("ask.withdraw")}
      pending={pending}
      onPress={() => submit({ requestId: request.id })}
    />
  );
}

function Speaking({ speaker, readAt }: { speaker: Speaker; readAt: number }) {
  const { t } = useTranslation("floor");
  const now = useNow(readAt);
  const spent = elapsed(0, speaker.spentMs + (speaker.running ? now - readAt : 0));
  const note = t("ask.time", { spent, minutes: String(speaker.allottedMs / 60_000) });
  return <Act icon="mic" tone="on" label={t("ask.speaking")} note={note} isDisabled />;
}

/** A bar has no room for a notice: what went wrong is said in a passing line. */
function useSaidDeed(path: string) {
  const { t } = useTranslation("shell");
  const words = useRefusalWords();
  const toast = useToast();
  const deed = useDeed(path);
  const submit = (fields: Record<string, string>) =>
    void deed.submit(fields).then((state) => {
      if (state.is === "refused") toast({ kind: "refusal", text: words(state.refusal) });
      if (state.is === "unsent") toast({ kind: "refusal", text: t("unsent") });
    });
  return { submit, pending: deed.state.is === "pending" };
}
