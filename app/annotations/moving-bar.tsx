import { useTranslation } from "react-i18next";
import type { LivePage } from "../papers/page-stage.ts";
import { Button } from "../ui/button.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useChosenText } from "./use-chosen-text.ts";
import styles from "./note-palette.module.css";
import type { Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";
import { isMovedByWords, useSettlePlace } from "./use-settle-place.ts";

type Props = { pages: readonly LivePage[]; noting: Noting; thread: Thread };

/** While a note is put to another place: what to do, and the place one has chosen. */
export function MovingBar({ pages, noting, thread }: Props) {
  const { t } = useTranslation("notes");
  const settle = useSettlePlace(noting, thread);
  const byWords = isMovedByWords(thread);
  const { chosen, clear } = useChosenText({ pages, take: null, presses: byWords });
  const putHere = () => {
    if (!byWords) return settle.put({ page: noting.page, rect: null });
    if (!chosen) return;
    settle.put(chosen.place);
    clear();
  };
  const isWholePage = thread.note.record.kind === "page-note";
  return (
    <div className={styles.palette} role="group" aria-label={t("moving.title")}>
      <p className={styles.hint}>
        {t(byWords ? "moving.words" : isWholePage ? "moving.page" : "moving.spot")}
      </p>
      {byWords && chosen && (
        <q className={styles.words} lang="vi">
          {chosen.place.selection.exact}
        </q>
      )}
      <RefusalNotice state={settle.state} />
      {(byWords || isWholePage) && (
        <Button
          variant="primary"
          pending={settle.isPending}
          isDisabled={byWords && chosen === null}
          onPress={putHere}
        >
          {t(isWholePage ? "moving.putPage" : "moving.put", { page: noting.page })}
        </Button>
      )}
      <Button onPress={() => noting.move(null)}>{t("cancel")}</Button>
    </div>
  );
}
