import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { useDeviceWord } from "../ui/use-device-word.ts";
import type { Viewer } from "./pdf-viewer.client.ts";
import type { ReaderFault } from "./paper-bytes.client.ts";
import type { OpenPaper } from "./open-version.ts";
import type { PageStage } from "./page-stage.ts";
import { pageWithin } from "./paper.ts";
import type { PaperManifest } from "./paper-manifest.ts";
import { readLooks, writeLooks, type ReaderLooks } from "./reader-looks.ts";
import { usePaperManifest } from "./use-paper-manifest.ts";

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
  /** The pages have their places; what is on them may still be to come. */
  isLaidOut: boolean;
  /** 1 = as printed. */
  scale: number;
  /** The pages on the screen, for those who draw on them; null while there are none. */
  pageStage: PageStage | null;
};

export type PdfReader = Shown & {
  open: OpenPaper | null;
  container: RefObject<HTMLDivElement>;
  /** What the reader can be told; null while there is none. */
  viewer(): Viewer | null;
  retry(): void;
  /** What the server says of the pages; null until it has. */
  manifest: PaperManifest | null;
  looks: ReaderLooks;
  setLooks(looks: ReaderLooks): void;
};

type Wanted = {
  open: OpenPaper | null;
  /** Where its file is kept, if not with the papers of a meeting; nothing else is known of it there. */
  fileAt?: string;
  /** A page the address names; otherwise one goes on where one was. */
  startPage?: number | null;
  pageLabel: (page: number) => string;
};

/** The reader of one paper at a time; what the server sends meanwhile never moves the page. */
export function usePdfReader({ open, startPage = null, pageLabel, fileAt }: Wanted): PdfReader {
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer | null>(null);
  const [tries, setTries] = useState(0);
  const opening = `${open?.paper.id ?? ""}:${open?.version ?? 0}:${tries}`;
  const start = (before: Shown | null) => startOf({ open, startPage }, opening, before);
  const [shown, setShown] = useState<Shown>(() => start(null));
  if (shown.opening !== opening) setShown(start(shown));

  const { looks, setLooks } = useLooks();
  const latest = useRef({ open, pageLabel, page: 1, fileAt });
  useEffect(() => {
    latest.current = { open, pageLabel, page: shown.page, fileAt };
  });
  useEffect(() => {
    const wanted = latest.current;
    if (!wanted.open || !container.current) return;
    const change = (part: Partial<Shown>) =>
      setShown((before) => (before.opening === opening ? { ...before, ...part } : before));
    return show({ ...wanted, open: wanted.open, box: container.current, change, viewer });
  }, [opening]);
  const manifest = usePaperManifest(fileAt === undefined ? open : null);
  useTold({ viewer, open, looks, manifest, pageStage: shown.pageStage });

  return {
    ...shown,
    open,
    container,
    viewer: useCallback(() => viewer.current, []),
    manifest,
    retry: () => setTries((count) => count + 1),
    looks,
    setLooks,
  };
}

type Told = Pick<PdfReader, "open" | "looks" | "manifest" | "pageStage"> & {
  viewer: { current: Viewer | null };
};

/** What the viewer is told as soon as there is one, and again when it changes. */
function useTold({ viewer, open, looks: { layout }, manifest, pageStage }: Told): void {
  useEffect(() => viewer.current?.layOut(layout), [viewer, layout, pageStage]);
  const address = open && `/papers/${open.paper.id}`;
  const version = open?.version;
  useEffect(() => {
    if (!manifest) return;
    const picture = (page: number) => `${address}/thumbs/${page}?version=${version}`;
    const { pages: shapes, thumbnails } = manifest;
    viewer.current?.know({ shapes, picture: thumbnails ? picture : null });
  }, [viewer, manifest, address, version, pageStage]);
}

function useLooks(): Pick<PdfReader, "looks" | "setLooks"> {
  const [word, keepWord] = useDeviceWord("reader-looks");
  return { looks: readLooks(word), setLooks: (next) => keepWord(writeLooks(next)) };
}

/** Where this person was last; in another version, or after a fault, the same page again. */
function startOf(
  { open, startPage }: Pick<Wanted, "open" | "startPage">,
  opening: string,
  before: Shown | null,
): Shown {
  const paperId = open?.paper.id ?? null;
  const isSame = before !== null && before.paperId === paperId;
  const last = isSame ? before.page : (open?.paper.lastPage ?? 1);
  const page = pageWithin(startPage ?? last, open?.pages ?? 1);
  const stage = { is: "loading" } as const;
  return { paperId, opening, stage, page, isLaidOut: false, scale: 1, pageStage: null };
}

type Opening = {
  open: OpenPaper;
  box: HTMLDivElement;
  page: number;
  pageLabel: (page: number) => string;
  fileAt: string | undefined;
  change: (part: Partial<Shown>) => void;
  viewer: { current: Viewer | null };
};

/** pdf.js comes only now, and only into the browser; gives how to close. */
function show({ open, box, change, viewer, fileAt, ...wanted }: Opening): () => void {
  const url = fileAt ?? `/papers/${open.paper.id}/file?version=${open.version}`;
  let isClosed = false;
  const fail = (fault: ReaderFault) => change({ stage: { is: "failed", fault } });
  import("./pdf-viewer.client.ts").then(
    ({ openViewer }) => {
      if (isClosed) return;
      viewer.current = openViewer({
        container: box,
        file: { url, size: open.size },
        ...wanted,
        listener: {
          onLaidOut: () => change({ isLaidOut: true }),
          onDrawn: () => change({ stage: { is: "ready" } }),
          onPage: (at) => change({ page: at }),
          onScale: (scale) => change({ scale }),
          onFault: fail,
        },
      });
      change({ pageStage: viewer.current.stage });
    },
    () => fail("offline"),
  );
  return () => {
    isClosed = true;
    viewer.current?.close();
    viewer.current = null;
  };
}
