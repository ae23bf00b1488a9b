import { memo, useMemo } from "react";
import { iconShapes, type IconShape } from "../ui/icon-shapes.ts";
import styles from "./drawn-mark.module.css";
import type { Mark } from "./annotation.ts";
import type { Layer } from "./audience.ts";
import { decodeInk, type InkPoint } from "./ink.ts";
import { inkPath } from "./ink-path.client.ts";
import { markColour } from "./mark-colour.ts";
import type { Rect } from "./note-store.ts";
import { quadPolygons } from "./quads.ts";
import { shiftOf } from "./threads.ts";

type Props = {
  record: Mark;
  layer: Layer;
  /** The lines of text on this page. */
  quads?: number[] | undefined;
  rect?: Rect | undefined;
  /** What the rubber has left of it so far. */
  pieces?: readonly (readonly InkPoint[])[] | undefined;
};

/** A mark in the user space of the PDF; whose ink it is shows without colour too. */
export const DrawnMark = memo(function DrawnMark({ record, layer, quads, rect, pieces }: Props) {
  if (quads) return <MarkedText record={record} layer={layer} quads={quads} />;
  if (record.kind === "ink") {
    return <Ink {...{ record, layer, pieces }} shift={shiftOf(record, rect)} />;
  }
  if (record.kind !== "rect" || !rect) return null;
  const [x1, y1, x2, y2] = rect;
  return (
    <rect
      className={styles.frame}
      {...{ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }}
      data-color={record.color}
      data-layer={layer}
    />
  );
});

type TextProps = { record: Mark; layer: Layer; quads: number[] };

function MarkedText({ record, layer, quads }: TextProps) {
  const lines = quadPolygons(quads);
  return (
    <g data-color={record.color} data-layer={layer}>
      {lines.map((line, index) => (
        <g key={index}>
          {record.kind === "highlight" && (
            <polygon
              className={styles.wash}
              points={line.map((corner) => corner.join()).join(" ")}
            />
          )}
          {record.kind === "underline" && <Stroke {...{ line, at: 1, className: styles.under }} />}
          {record.kind === "strike" && (
            <Stroke {...{ line, at: 0.55, className: styles.through }} />
          )}
          {layer !== "mine" && <Stroke {...{ line, at: 1.06, className: styles.shared }} />}
          {layer === "room" && <Stroke {...{ line, at: 1.22, className: styles.shared }} />}
        </g>
      ))}
      <Shape line={lines[0]} color={record.color} />
    </g>
  );
}

type Line = readonly (readonly [number, number])[];

/** Across a line of text, so far down from its top: 0 at the top, 1 at the bottom. */
function Stroke({ line, at, className }: { line: Line; at: number; className?: string }) {
  const [topLeft, topRight, bottomRight, bottomLeft] = line;
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return null;
  const [x1, y1] = between(topLeft, bottomLeft, at);
  const [x2, y2] = between(topRight, bottomRight, at);
  return <line className={className} {...{ x1, y1, x2, y2 }} />;
}

const between = ([x1, y1]: Line[number], [x2, y2]: Line[number], t: number) =>
  [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t] as const;

/** What the colour says, as a shape before the first line. */
function Shape({ line, color }: { line: Line | undefined; color: number }) {
  const [topLeft, topRight, , bottomLeft] = line ?? [];
  const { meaning, icon } = markColour(color);
  if (!topLeft || !topRight || !bottomLeft || meaning === "plain") return null;
  const height = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]);
  const width = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]) || 1;
  const along = [(topRight[0] - topLeft[0]) / width, (topRight[1] - topLeft[1]) / width] as const;
  const down = [
    (bottomLeft[0] - topLeft[0]) / height,
    (bottomLeft[1] - topLeft[1]) / height,
  ] as const;
  const size = height / 24;
  const x = topLeft[0] - along[0] * height * 1.1;
  const y = topLeft[1] - along[1] * height * 1.1;
  const turn = [...along, ...down].map((part) => part * size);
  const shape: IconShape = iconShapes[icon];
  return (
    <g className={styles.shape} transform={`matrix(${turn.join()},${x},${y})`}>
      {shape.fill && <path className={styles.filled} d={shape.fill} />}
      {shape.line && <path d={shape.line} />}
    </g>
  );
}

type InkProps = {
  record: Extract<Mark, { kind: "ink" }>;
  layer: Layer;
  pieces: Props["pieces"];
  shift: readonly [number, number];
};

function Ink({ record, layer, pieces, shift }: InkProps) {
  const { ink, width } = record;
  const paths = useMemo(
    () => (pieces ?? [decodeInk(ink)]).map((points) => inkPath(points, width)),
    [ink, width, pieces],
  );
  return (
    <g
      className={styles.ink}
      data-color={record.color}
      data-layer={layer}
      transform={`translate(${shift.join()})`}
    >
      {paths.map((path, index) => (
        <path key={index} d={path} />
      ))}
    </g>
  );
}
