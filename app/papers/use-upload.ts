import { useRef, useState } from "react";
import type { RefusalLike } from "../platform/refusal.ts";
import { faultBeforeSending, UPLOAD_HEADER, writeUploadHeader, type Upload } from "./upload.ts";
import { useReread } from "../ui/use-reread.ts";
import { makeIntentKey } from "../ui/intent-key.ts";

export type UploadState =
  | { is: "idle" }
  | { is: "sending"; sent: number; total: number }
  /** The file has arrived; its pages are being tried. */
  | { is: "checking" }
  | { is: "done"; title: string; pages: number }
  | { is: "refused"; refusal: RefusalLike }
  /** No answer came. The same file sent again under the same key is one paper. */
  | { is: "lost" };

export type Sending = Omit<Upload, "key" | "fileName"> & { file: File };

export type Uploading = {
  state: UploadState;
  send(sending: Sending): Promise<UploadState>;
  cancel(): void;
};

/** Sends a file as the bare body of a request, so that the browser reports how far it is. */
export function useUpload(itemId: string): Uploading {
  const [state, setState] = useState<UploadState>({ is: "idle" });
  const intent = useRef<{ of: string; key: string } | null>(null);
  const flight = useRef<XMLHttpRequest | null>(null);
  const reread = useReread();

  async function send({ file, ...paper }: Sending): Promise<UploadState> {
    const fault = faultBeforeSending(file);
    const refusal = fault && { code: fault, details: {}, fields: {} };
    const next = refusal ? ({ is: "refused", refusal } as const) : await transmit(file, paper);
    setState(next);
    if (next.is === "done") {
      intent.current = null;
      reread();
    }
    return next;
  }

  function transmit(file: File, paper: Omit<Sending, "file">): Promise<UploadState> {
    const of = JSON.stringify([paper, file.name, file.size, file.lastModified]);
    if (intent.current?.of !== of) intent.current = { of, key: makeIntentKey() };
    const upload = { ...paper, fileName: file.name, key: intent.current.key };
    flight.current = new XMLHttpRequest();
    setState({ is: "sending", sent: 0, total: file.size });
    return transmitted(flight.current, { itemId, file, upload, report: setState });
  }

  return { state, send, cancel: () => flight.current?.abort() };
}

type Transmission = {
  itemId: string;
  file: File;
  upload: Upload;
  report: (state: UploadState) => void;
};

function transmitted(
  request: XMLHttpRequest,
  { itemId, file, upload, report }: Transmission,
): Promise<UploadState> {
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => {
      if (loaded < total) report({ is: "sending", sent: loaded, total });
    };
    request.upload.onload = () => report({ is: "checking" });
    request.onload = () => resolve(answerOf(request.responseText, upload.title));
    request.onerror = () => resolve({ is: "lost" });
    request.onabort = () => resolve({ is: "idle" });
    request.open("POST", `/items/${itemId}/papers`);
    request.setRequestHeader("Content-Type", "application/pdf");
    request.setRequestHeader(UPLOAD_HEADER, writeUploadHeader(upload));
    request.send(file);
  });
}

function answerOf(text: string, title: string): UploadState {
  try {
    const read: { answer: { pages: number } } | { refusal: RefusalLike } = JSON.parse(text);
    return "answer" in read
      ? { is: "done", title, pages: read.answer.pages }
      : { is: "refused", refusal: read.refusal };
  } catch {
    return { is: "lost" };
  }
}
