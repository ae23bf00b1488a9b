import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { RefusalCode } from "../platform/refusal.ts";
import { Act } from "../ui/bottom-bar.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useRefusalWords } from "../ui/use-refusal-words.ts";
import type { Follow } from "./use-following.ts";

type Props = { follow: Follow; mayLead: boolean };

/** Under the thumb: go along with the presenter, leave, come back; for whoever may, lead. */
export function FollowAct({ follow, mayLead }: Props) {
  const { t } = useTranslation("papers");
  const { stage, state } = follow;
  const [isAsking, setIsAsking] = useState(false);
  useRefusedToast(stage.refused);
  if (!mayLead) return <FollowButton follow={follow} />;
  if (stage.isLeading) {
    const note = t("follow.actLeading");
    return (
      <Act
        icon="follow"
        label={t("follow.lead")}
        note={note}
        tone="on"
        pressed
        onPress={stage.stop}
      />
    );
  }
  if (stage.stage && state !== "off-led") return <FollowButton follow={follow} />;
  const note = stage.stage ? t("follow.actOther") : t("follow.actLead");
  const onPress = stage.stage ? () => setIsAsking(true) : stage.lead;
  return (
    <>
      <Act icon="follow" label={t("follow.lead")} note={note} pressed={false} onPress={onPress} />
      <LeadDialog follow={follow} isOpen={isAsking} onOpenChange={setIsAsking} />
    </>
  );
}

function FollowButton({ follow }: { follow: Follow }) {
  const { t } = useTranslation("papers");
  const { state } = follow;
  const isOn = state === "with" || state === "closed" || state === "waiting";
  return (
    <Act
      icon="follow"
      label={t("follow.act")}
      note={t(`follow.note.${state}`)}
      tone={isOn ? "on" : "plain"}
      pressed={isOn}
      onPress={follow.press}
    />
  );
}

type AskProps = { follow: Follow; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Somebody leads already: go along, or take over and say so. */
function LeadDialog({ follow, isOpen, onOpenChange }: AskProps) {
  const { t } = useTranslation("papers");
  const locale = useLocale();
  const { stage } = follow.stage;
  if (!stage) return null;
  const choose = (act: () => void) => () => {
    act();
    onOpenChange(false);
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("follow.askTitle")}
      closeLabel={t("follow.close")}
      actions={
        <>
          <Button icon="follow" onPress={choose(follow.press)}>
            {t("follow.goAlong")}
          </Button>
          <Button variant="primary" onPress={choose(follow.stage.lead)}>
            {t("follow.takeOver")}
          </Button>
        </>
      }
    >
      <p>{t("follow.askText", { who: inLocale(locale, stage.by.title) })}</p>
    </Dialog>
  );
}

function useRefusedToast(code: RefusalCode | null): void {
  const words = useRefusalWords();
  const toast = useToast();
  const say = useRef({ words, toast });
  useEffect(() => {
    say.current = { words, toast };
  });
  useEffect(() => {
    if (code)
      say.current.toast({ kind: "refusal", text: say.current.words({ code, details: {} }) });
  }, [code]);
}
