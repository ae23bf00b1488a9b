import { useRef, useState } from "react";
import type { LivePage } from "../papers/page-stage.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { useTranslation } from "react-i18next";
import { eraserStroke, type Erased } from "./eraser-stroke.client.ts";
import { inkStroke } from "./ink-stroke.client.ts";
import type { InkPoint } from "./ink.ts";
import type { Rect } from "./note-store.ts";
import { isMarker, type NoteTool } from "./note-tool.ts";
import styles from "./page-notes.module.css";
import { standingBox } from "./page-drawing.ts";
import type { Noting } from "./use-noting.ts";
import { useTap, type Spot } from "./use-tap.ts";
import { usePen, type Stroke } from "./use-pen.ts";

type Props = { page: LivePage; noting: Noting; onErase: (erased: Erased | null) => void };

/** Lies over a page while the hand holds something that draws. */
export function PenSheet({ page, noting, onErase }: Props) {
  const { t } = useTranslation("notes");
  const announce = useAnnounce();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [frame, setFrame] = useState<Rect | null>(null);
  const { tools } = noting;
  const { tool, fingers, width, color } = tools;
  const begin = (first: InkPoint): Stroke | null => {
    if (tool === "rect") return frameStroke(first, page, { noting, setFrame });
    if (tool === "eraser") return eraserStroke(first, page, { noting, onErase });
    if (tool !== "ink" || !canvas.current) return null;
    return inkStroke(first, page, {
      canvas: canvas.current,
      width,
      onEnd: (points) => {
        noting.make({ kind: "ink", page: page.page, points, width });
        announce(t("drawn"));
      },
    });
  };
  usePen(sheet, { page, fingers, begin });
  useTap(sheet, (spot) => {
    if (tool === "pin" || tool === "text") putDown(tool, spot, { page, noting });
  });
  return (
    <div ref={sheet} className={styles.sheet} data-tool={tool} data-fingers={fingers}>
      <canvas ref={canvas} className={styles.fresh} data-color={color} data-layer="mine" />
      {frame && <Frame page={page} rect={frame} />}
    </div>
  );
}

/** Whether this tool needs the sheet: a marker works on the text below it. */
export const needsSheet = (tool: NoteTool | null): boolean => tool !== null && !isMarker(tool);

function Frame({ page, rect }: { page: LivePage; rect: Rect }) {
  const { left, top, width, height } = standingBox(page, rect);
  const px = (points: number) => points * page.scale;
  return (
    <div
      className={styles.fresh_frame}
      style={{ left: px(left), top: px(top), width: px(width), height: px(height) }}
    />
  );
}

/** Smaller than this was a slip of the hand, in points. */
const SMALLEST = 6;

type Framing = { noting: Noting; setFrame: (rect: Rect | null) => void };

function frameStroke(first: InkPoint, page: LivePage, { noting, setFrame }: Framing): Stroke {
  let rect: Rect | null = null;
  return {
    move: (points) => {
      const last = points.at(-1) ?? first;
      rect = [
        Math.min(first.x, last.x),
        Math.min(first.y, last.y),
        Math.max(first.x, last.x),
        Math.max(first.y, last.y),
      ];
      setFrame(rect);
    },
    end: () => {
      const isMeant = rect && rect[2] - rect[0] > SMALLEST && rect[3] - rect[1] > SMALLEST;
      if (rect && isMeant) noting.make({ kind: "rect", page: page.page, rect });
      setFrame(null);
    },
    cancel: () => setFrame(null),
  };
}

/** Text on the page: as large as the print, so wide, in points. */
const TEXT = { size: 12, width: 200, height: 20 };
const PIN = 10;

function putDown(tool: "pin" | "text", spot: Spot, { page, noting }: Omit<Props, "onErase">): void {
  const box = page.layer.getBoundingClientRect();
  const [left, top] = [spot.clientX - box.left, spot.clientY - box.top];
  const half = (PIN * page.scale) / 2;
  const [from, to] =
    tool === "pin"
      ? [
          [left - half, top - half],
          [left + half, top + half],
        ]
      : [
          [left, top],
          [Math.min(left + TEXT.width * page.scale, box.width - 4), top + TEXT.height * page.scale],
        ];
  const [x1, y1] = page.toPdf(from[0] ?? 0, from[1] ?? 0);
  const [x2, y2] = page.toPdf(to[0] ?? 0, to[1] ?? 0);
  const rect: Rect = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  const at = { page: page.page, rect };
  noting.setDraft(tool === "pin" ? { kind: tool, ...at } : { kind: tool, ...at, size: TEXT.size });
}
