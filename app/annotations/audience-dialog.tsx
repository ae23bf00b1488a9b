import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import type { Audience } from "./annotation.ts";
import { layerOf } from "./audience.ts";
import { GroupForm } from "./group-form.tsx";
import { layerIcon } from "./layer-look.ts";
import { LeaveGroup } from "./leave-group.tsx";
import type { AudienceLine } from "./notes-room.views.server.ts";
import { useNoteWords } from "./use-note-words.ts";
import type { Noting } from "./use-noting.ts";

type Props = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  audience: Audience;
  noting: Noting;
  /** For what is yet to be written; otherwise for a note that is there. */
  isNew?: boolean;
  onChoose: (audience: Audience) => void;
};

/** What the dialog is about just now: who sees a note, or a group of named people. */
type Matter = { is: "choosing" } | { is: "group" | "leaving"; group: AudienceLine | null };

/** Chooses who is to see a note: names everybody before anything is sent. */
export function AudienceDialog({ isOpen, onOpenChange, ...props }: Props) {
  const { t } = useTranslation("notes");
  const [matter, setMatter] = useState<Matter>({ is: "choosing" });
  const title = {
    choosing: t("share.title"),
    group: t(matter.is === "group" && matter.group ? "group.change" : "group.new"),
    leaving: t(matter.is === "leaving" && matter.group?.isOwn ? "group.end" : "group.leave"),
  }[matter.is];
  const turn = (open: boolean) => {
    setMatter({ is: "choosing" });
    onOpenChange(open);
  };
  return (
    <Dialog isOpen={isOpen} onOpenChange={turn} title={title} closeLabel={t("close")}>
      <Matters {...props} {...{ matter, setMatter }} onDone={() => turn(false)} />
    </Dialog>
  );
}

type MattersProps = Omit<Props, "isOpen" | "onOpenChange"> & {
  matter: Matter;
  setMatter: (matter: Matter) => void;
  onDone: () => void;
};

function Matters({ matter, setMatter, ...props }: MattersProps) {
  const [chosen, setChosen] = useState<Audience>(props.audience);
  const back = () => setMatter({ is: "choosing" });
  const backWith = (audience: Audience) => {
    setChosen(audience);
    back();
  };
  if (matter.is === "group") {
    const { paperId } = props.noting;
    return <GroupForm {...{ paperId }} group={matter.group} onDone={backWith} onBack={back} />;
  }
  if (matter.is === "leaving" && matter.group) {
    return <LeaveGroup group={matter.group} onDone={() => backWith("me")} onBack={back} />;
  }
  return <Choosing {...props} {...{ chosen, setChosen, setMatter }} />;
}

type ChoosingProps = Omit<MattersProps, "matter"> & {
  chosen: Audience;
  setChosen: (audience: Audience) => void;
};

function Choosing({ audience, noting, isNew = false, chosen, setChosen, ...props }: ChoosingProps) {
  const { t } = useTranslation("notes");
  const words = useNoteWords();
  const { choices } = noting;
  const open = choices.filter(({ mayShare }) => mayShare).map((each) => each.audience);
  const all: Audience[] = ["me", ...open];
  const isTakenBack = !isNew && audience !== "me" && chosen === "me";
  const group = choices.find((each) => each.audience === chosen && each.kind === "group") ?? null;
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
      <GroupButtons {...{ noting, group }} setMatter={props.setMatter} />
      <div className="dialog__actions">
        <Button onPress={props.onDone}>{t("cancel")}</Button>
        <Button
          variant="primary"
          isDisabled={!isNew && chosen === audience}
          onPress={() => {
            props.onChoose(chosen);
            props.onDone();
          }}
        >
          {t(isNew ? "share.choose" : isTakenBack ? "share.takeBack" : "share.share")}
        </Button>
      </div>
    </>
  );
}

type GroupProps = Pick<MattersProps, "noting" | "setMatter"> & { group: AudienceLine | null };

/** Named people: a new group, or the chosen one changed, left or ended. */
function GroupButtons({ noting, group, setMatter }: GroupProps) {
  const { t } = useTranslation("notes");
  if (!noting.mayGroup) return null;
  return (
    <div className="bar">
      {group?.isOwn && (
        <Button icon="pen" variant="quiet" onPress={() => setMatter({ is: "group", group })}>
          {t("group.change")}
        </Button>
      )}
      {group && (
        <Button icon="close" variant="quiet" onPress={() => setMatter({ is: "leaving", group })}>
          {t(group.isOwn ? "group.end" : "group.leave")}
        </Button>
      )}
      {!group && (
        <Button
          icon="people"
          variant="quiet"
          onPress={() => setMatter({ is: "group", group: null })}
        >
          {t("group.new")}
        </Button>
      )}
    </div>
  );
}
