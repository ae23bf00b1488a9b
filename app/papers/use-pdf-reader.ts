import { useEffect, useRef, useState, type RefObject } from "react";
import type { FindState, Viewer } from "./pdf-viewer.client.ts";
import type { ReaderFault } from "./paper-bytes.client.ts";
import type { ReadablePaper } from "./paper-line.ts";
import { pageWithin } from "./paper.ts";

export type ReaderStage =
  | { is: "loading" }
  /** Something of the paper is on the screen. */
  | { is: "ready" }
  | { is: "failed"; fault: ReaderFault };

type Shown = {
  paperId: string | null;
  /** A new text whenever the box for the pages must be a new one. */
  opening: string;
  stage: ReaderStage;
  page: number;
  /** 1 = as printed. */
  scale: number;
  found: FindState | null;
};

export type PdfReader = Shown & {
  paper: ReadablePaper | null;
  container: RefObject<HTMLDivElement>;
  /** What the reader can be told; null while there is none. */
  viewer(): Viewer | null;
  retry(): void;
};

/** The reader of one paper at a time; what the server sends meanwhile never moves the page. */
export function usePdfReader(
  paper: ReadablePaper | null,
  pageLabel: (page: number) => string,
): PdfReader {
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer | null>(null);
  const [tries, setTries] = useState(0);
  const opening = `${paper?.id ?? ""}:${tries}`;
  const [shown, setShown] = useState<Shown>(() => startOf(paper, opening, null));
  if (shown.opening !== opening) setShown(startOf(paper, opening, shown));

  const latest = useRef({ paper, pageLabel, page: 1 });
  useEffect(() => {
    latest.current = { paper, pageLabel, page: shown.page };
  });
  useEffect(() => {
    const wanted = latest.current;
    if (!wanted.paper || !container.current) return;
    const change = (part: Partial<Shown>) =>
      setShown((before) => (before.opening === opening ? { ...before, ...part } : before));
    return open({ ...wanted, paper: wanted.paper, box: container.current, change, viewer });
  }, [opening]);

  return {
    ...shown,
    paper,
    container,
    viewer: () => viewer.current,
    retry: () => setTries((count) => count + 1),
  };
}

/** Where this person was last; after a fault, the page at which it happened. */
function startOf(paper: ReadablePaper | null, opening: string, before: Shown | null): Shown {
  const isSame = before !== null && before.paperId === paper?.id;
  const page = pageWithin(isSame ? before.page : (paper?.lastPage ?? 1), paper?.pages ?? 1);
  const paperId = paper?.id ?? null;
  return { paperId, opening, stage: { is: "loading" }, page, scale: 1, found: null };
}

type Opening = {
  paper: ReadablePaper;
  box: HTMLDivElement;
  page: number;
  pageLabel: (page: number) => string;
  change: (part: Partial<Shown>) => void;
  viewer: { current: Viewer | null };
};

/** pdf.js comes only now, and only into the browser; gives how to close. */
function open({ paper, box, page, pageLabel, change, viewer }: Opening): () => void {
  let isClosed = false;
  const fail = (fault: ReaderFault) => change({ stage: { is: "failed", fault } });
  import("./pdf-viewer.client.ts").then(
    ({ openViewer }) => {
      if (isClosed) return;
      viewer.current = openViewer({
        container: box,
        file: { url: `/papers/${paper.id}/file`, size: paper.size },
        page,
        pageLabel,
        listener: {
          onDrawn: () => change({ stage: { is: "ready" } }),
          onPage: (at) => change({ page: at }),
          onScale: (scale) => change({ scale }),
          onFind: (found) => change({ found }),
          onFault: fail,
        },
      });
    },
    () => fail("offline"),
  );
  return () => {
    isClosed = true;
    viewer.current?.close();
    viewer.current = null;
  };
}
