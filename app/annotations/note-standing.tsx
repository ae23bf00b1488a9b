import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { State } from "../ui/state.tsx";
import styles from "./note-card.module.css";
import { OldPlace } from "./old-place.tsx";
import type { Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";
import { useSettlePlace } from "./use-settle-place.ts";

type Props = { thread: Thread; noting: Noting };

/** A note of an earlier version whose place is not certain: its author says where it stands. */
export function NoteStanding({ thread, noting }: Props) {
  const { t } = useTranslation("notes");
  const settle = useSettlePlace(noting, thread);
  const { note } = thread;
  const { record, standing, mine } = note;
  if (standing.is === "here" || standing.is === "carried") return null;
  const isLost = standing.is === "orphan";
  return (
    <div className={styles.standing}>
      <State tone="soon" icon="warn" wrap>
        {t(sentenceOf(note))}
      </State>
      {isLost && "page" in record && <OldPlace record={record} noting={noting} />}
      <RefusalNotice state={settle.state} />
      {mine && noting.mayWrite && standing.is !== "sought" && (
        <div className={styles.actions}>
          {!isLost && (
            <Button icon="tick" pending={settle.isPending} onPress={settle.confirm}>
              {t("confirmPlace")}
            </Button>
          )}
          <Button icon="pin" onPress={() => noting.move(record.id)}>
            {t("placeAgain")}
          </Button>
        </div>
      )}
    </div>
  );
}

function sentenceOf({ standing, mine }: Thread["note"]) {
  if (standing.is === "sought") return "sought";
  if (standing.is === "orphan") return "lostHere";
  return mine ? "check" : "checkOthers";
}
