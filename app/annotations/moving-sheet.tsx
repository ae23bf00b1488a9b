import { useRef } from "react";
import type { LivePage } from "../papers/page-stage.ts";
import type { Rect } from "./note-store.ts";
import styles from "./page-notes.module.css";
import { boxOf, type Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";
import { useSettlePlace } from "./use-settle-place.ts";
import { useTap } from "./use-tap.ts";

type Props = { page: LivePage; noting: Noting; thread: Thread };

/** Takes the touch that says where a drawing or a pin belongs now. */
export function MovingSheet({ page, noting, thread }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const settle = useSettlePlace(noting, thread);
  useTap(sheet, ({ clientX, clientY }) => {
    const box = page.layer.getBoundingClientRect();
    const [x, y] = page.toPdf(clientX - box.left, clientY - box.top);
    settle.put({ page: page.page, rect: around(oldBox(thread), x, y) });
  });
  return <div ref={sheet} className={styles.sheet} data-tool="pin" />;
}

/** Of a note without a place: the box it was made with. */
function oldBox({ note }: Thread): Rect {
  const { record } = note;
  return boxOf(note) ?? ("rect" in record ? record.rect : [0, 0, 0, 0]);
}

function around([x1, y1, x2, y2]: Rect, x: number, y: number): Rect {
  const [halfWidth, halfHeight] = [(x2 - x1) / 2, (y2 - y1) / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}
