import type { LivePage } from "../papers/page-stage.ts";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { layerIcon } from "./layer-look.ts";
import { spread, standingBox } from "./page-drawing.ts";
import styles from "./page-notes.module.css";
import { boxOf, isUncertain, type Thread } from "./threads.ts";
import { useNoteWords } from "./use-note-words.ts";
import type { Noting } from "./use-noting.ts";

type Props = { page: LivePage; noting: Noting; threads: readonly Thread[] };

/** As high as a finger is wide, in CSS pixels. */
const ROOM = 48;

/** Beside the text: where somebody has said something, and whose word it is. */
export function NotePins({ page, noting, threads }: Props) {
  const atMargin = threads.filter(speaks);
  const placed = threads.filter(({ note }) => note.record.kind === "pin");
  const heights = spread(
    atMargin.map(({ note }) => {
      const box = boxOf(note);
      return box ? standingBox(page, box).top * page.scale : ROOM / 4;
    }),
    ROOM,
  );
  return (
    <>
      {atMargin.map((thread, index) => (
        <Pin
          key={thread.note.record.id}
          {...{ thread, noting }}
          style={{ top: heights[index] ?? 0, right: 2 }}
        />
      ))}
      {placed.map((thread) => (
        <Pin key={thread.note.record.id} {...{ thread, noting }} style={spotOf(page, thread)} />
      ))}
    </>
  );
}

/** What stands on the page itself, and a mark nobody has said anything to, needs no sign. */
function speaks({ note, layer, replies }: Thread): boolean {
  const { kind, body } = note.record;
  if (kind === "pin" || kind === "text") return false;
  return layer !== "mine" || body !== "" || replies.length > 0;
}

function spotOf(page: LivePage, { note }: Thread) {
  const box = boxOf(note);
  if (!box) return {};
  const { left, top, width, height } = standingBox(page, box);
  return {
    left: (left + width / 2) * page.scale - ROOM / 2,
    top: (top + height / 2) * page.scale - ROOM / 2,
  };
}

type PinProps = { thread: Thread; noting: Noting; style: React.CSSProperties };

function Pin({ thread, noting, style }: PinProps) {
  const words = useNoteWords();
  const { note, layer, resolved } = thread;
  const { id } = note.record;
  return (
    <button
      type="button"
      className={classNames(
        styles.pin,
        noting.chosen === id && styles.pinChosen,
        isUncertain(note) && styles.pinCheck,
        resolved && styles.settled,
      )}
      data-layer={layer}
      style={style}
      aria-label={words.nameOf(thread)}
      onClick={() => {
        noting.choose(id);
        noting.setIsOpen(true);
      }}
    >
      <span>
        <Icon name={resolved ? "tick" : layerIcon(layer)} size="s" />
      </span>
    </button>
  );
}
