import type { LivePage } from "../papers/page-stage.ts";
import { inkPath } from "./ink-path.client.ts";
import type { InkPoint } from "./ink.ts";
import { pageMatrix } from "./page-drawing.ts";
import type { Stroke } from "./use-pen.ts";

/** Pixels of the canvas one draws on: the reading needs the rest of a tablet's memory. */
const MOST_PIXELS = 5_242_880;

type Drawing = {
  canvas: HTMLCanvasElement;
  width: number;
  onEnd(points: readonly InkPoint[]): void;
};

/** A stroke while it is drawn: on a canvas that need not wait for the page. */
export function inkStroke(first: InkPoint, page: LivePage, drawing: Drawing): Stroke {
  const { canvas, width, onEnd } = drawing;
  const points = [first];
  const pen = penOn(canvas, page);
  let frame = 0;
  const draw = (guessed: readonly InkPoint[]) => {
    frame = 0;
    pen?.draw(inkPath([...points, ...guessed], width));
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    // The stroke is on the page one frame later; until then it stays here.
    requestAnimationFrame(() => requestAnimationFrame(() => pen?.clear()));
  };
  return {
    move: (more, guessed) => {
      points.push(...more);
      if (frame === 0) frame = requestAnimationFrame(() => draw(guessed));
    },
    end: () => {
      stop();
      onEnd(points);
    },
    cancel: stop,
  };
}

function penOn(canvas: HTMLCanvasElement, page: LivePage) {
  const { clientWidth, clientHeight } = page.layer;
  const wanted = window.devicePixelRatio || 1;
  const most = Math.sqrt(MOST_PIXELS / Math.max(1, clientWidth * clientHeight));
  const ratio = Math.min(wanted, most);
  canvas.width = Math.round(clientWidth * ratio);
  canvas.height = Math.round(clientHeight * ratio);
  const context = canvas.getContext("2d", { desynchronized: true });
  if (!context) return null;
  const clear = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
  };
  const draw = (path: string) => {
    clear();
    const zoom = page.scale * ratio;
    const [a, b, c, d, e, f] = pageMatrix(page);
    context.setTransform(a * zoom, b * zoom, c * zoom, d * zoom, e * zoom, f * zoom);
    context.fillStyle = getComputedStyle(canvas).color;
    context.fill(new Path2D(path));
  };
  return { clear, draw };
}
