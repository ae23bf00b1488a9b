import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import type { Audience } from "./annotation.ts";
import { layerOf } from "./audience.ts";
import type { AudienceLine } from "./notes-room.views.server.ts";
import { layerIcon } from "./layer-look.ts";
import { useNoteWords } from "./use-note-words.ts";

type Props = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  audience: Audience;
  choices: readonly AudienceLine[];
  /** For what is yet to be written; otherwise for a note that is there. */
  isNew?: boolean;
  onChoose: (audience: Audience) => void;
};

/** Chooses who is to see a note: names everybody before anything is sent. */
export function AudienceDialog({ isOpen, onOpenChange, ...props }: Props) {
  const { t } = useTranslation("notes");
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("share.title")}
      closeLabel={t("close")}
    >
      <Choosing {...props} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

type ChoosingProps = Omit<Props, "isOpen" | "onOpenChange"> & { onDone: () => void };

function Choosing({ audience, choices, isNew = false, onChoose, onDone }: ChoosingProps) {
  const { t } = useTranslation("notes");
  const words = useNoteWords();
  const [chosen, setChosen] = useState<Audience>(audience);
  const open = choices.filter(({ mayShare }) => mayShare).map((each) => each.audience);
  const all: Audience[] = ["me", ...open];
  const isTakenBack = !isNew && audience !== "me" && chosen === "me";
  return (
    <>
      <RadioChoices
        look="list"
        label={t("share.who")}
        value={chosen}
        onChange={(value) => setChosen(all.find((each) => each === value) ?? "me")}
        options={all.map((each) => ({
          value: each,
          label: words.audienceName(each, choices),
          icon: layerIcon(layerOf(each)),
          tone: layerOf(each),
        }))}
      />
      <p className="small" role="status">
        {isTakenBack ? t("share.takenBack") : words.seenBy(chosen, choices)}
      </p>
      <div className="dialog__actions">
        <Button onPress={onDone}>{t("cancel")}</Button>
        <Button
          variant="primary"
          isDisabled={!isNew && chosen === audience}
          onPress={() => {
            onChoose(chosen);
            onDone();
          }}
        >
          {t(isNew ? "share.choose" : isTakenBack ? "share.takeBack" : "share.share")}
        </Button>
      </div>
    </>
  );
}
