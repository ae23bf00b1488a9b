import { useTranslation } from "react-i18next";
import type { LivePage } from "../papers/page-stage.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Icon } from "../ui/icon.tsx";
import { TEXT_MARKS, type TextMarkKind, type TextPlace } from "./note-draft.ts";
import { isMarker, toolIcon } from "./note-tool.ts";
import styles from "./selection-bar.module.css";
import { useChosenText } from "./use-chosen-text.ts";
import type { Noting } from "./use-noting.ts";

type Props = { pages: readonly LivePage[]; noting: Noting };

/** At the words one has selected: what can be done with them. With a marker in hand it is done. */
export function SelectionBar({ pages, noting }: Props) {
  const { t } = useTranslation("notes");
  const announce = useAnnounce();
  const { tool } = noting.tools;
  const mark = (kind: TextMarkKind, place: TextPlace) => {
    noting.make({ kind, ...place });
    announce(t(`made.${kind}`));
  };
  const take = isMarker(tool) ? ({ place }: { place: TextPlace }) => mark(tool, place) : null;
  const { chosen, clear } = useChosenText({ pages, take, presses: take !== null });
  if (!chosen || tool !== null) return null;
  const { box, place } = chosen;
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={t("forSelection")}
      style={barPlace(box)}
      // The selection has to outlive the touch.
      onPointerDown={(event) => event.preventDefault()}
    >
      {TEXT_MARKS.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            mark(kind, place);
            clear();
          }}
        >
          <Icon name={toolIcon(kind)} />
          <span>{t(`tool.${kind}`)}</span>
        </button>
      ))}
      <button
        type="button"
        onClick={() => {
          noting.setDraft({ kind: "highlight", ...place });
          clear();
        }}
      >
        <Icon name="note" />
        <span>{t("tool.comment")}</span>
      </button>
    </div>
  );
}

/** Below the words, since the browsers of tablets put their own above; on the screen in any case. */
function barPlace({ left, right, bottom }: { left: number; right: number; bottom: number }) {
  const half = 190;
  const middle = (left + right) / 2;
  const most = window.innerWidth - half - 8;
  return {
    left: Math.max(half + 8, Math.min(middle, most)),
    top: Math.max(70, Math.min(bottom + 12, window.innerHeight - 160)),
  };
}
