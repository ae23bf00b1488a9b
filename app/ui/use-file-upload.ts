import { useRef, useState } from "react";
import type { RefusalLike } from "../platform/refusal.ts";
import { makeIntentKey } from "./intent-key.ts";
import { useReread } from "./use-reread.ts";

export type UploadState<Answer> =
  | { is: "idle" }
  | { is: "sending"; sent: number; total: number }
  /** The file has arrived; its pages are being tried. */
  | { is: "checking" }
  | { is: "done"; answer: Answer; title: string }
  | { is: "refused"; refusal: RefusalLike }
  /** No answer came. The same file sent again under the same key is one file. */
  | { is: "lost" };

/** What goes with a file; `title` is what it is called. */
export type FileWords = { title: string };

export type FileUpload<Words extends FileWords, Answer> = {
  state: UploadState<Answer>;
  send(file: File, words: Words): Promise<UploadState<Answer>>;
  cancel(): void;
};

type Terms<Words> = {
  path: string;
  /** Said before a byte is sent. */
  faultOf(file: File): RefusalLike | null;
  headersOf(upload: Words & { fileName: string; key: string }): Record<string, string>;
};

/** Sends a file as the bare body of a request, so that the browser reports how far it is. */
export function useFileUpload<Words extends FileWords, Answer>(
  terms: Terms<Words>,
): FileUpload<Words, Answer> {
  const [state, setState] = useState<UploadState<Answer>>({ is: "idle" });
  const intent = useRef<{ of: string; key: string } | null>(null);
  const flight = useRef<XMLHttpRequest | null>(null);
  const reread = useReread();

  async function send(file: File, words: Words): Promise<UploadState<Answer>> {
    const refusal = terms.faultOf(file);
    const next = refusal ? ({ is: "refused", refusal } as const) : await transmit(file, words);
    setState(next);
    if (next.is === "done") {
      intent.current = null;
      reread();
    }
    return next;
  }

  function transmit(file: File, words: Words): Promise<UploadState<Answer>> {
    const of = JSON.stringify([terms.path, words, file.name, file.size, file.lastModified]);
    if (intent.current?.of !== of) intent.current = { of, key: makeIntentKey() };
    const { key } = intent.current;
    flight.current = new XMLHttpRequest();
    setState({ is: "sending", sent: 0, total: file.size });
    return transmitted<Answer>(flight.current, {
      path: terms.path,
      file,
      title: words.title,
      headers: terms.headersOf({ ...words, fileName: file.name, key }),
      report: setState,
    });
  }

  return { state, send, cancel: () => flight.current?.abort() };
}

type Transmission<Answer> = {
  path: string;
  file: File;
  title: string;
  headers: Record<string, string>;
  report: (state: UploadState<Answer>) => void;
};

function transmitted<Answer>(
  request: XMLHttpRequest,
  { path, file, title, headers, report }: Transmission<Answer>,
): Promise<UploadState<Answer>> {
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => {
      if (loaded < total) report({ is: "sending", sent: loaded, total });
    };
    request.upload.onload = () => report({ is: "checking" });
    request.onload = () => resolve(answerOf<Answer>(request.responseText, title));
    request.onerror = () => resolve({ is: "lost" });
    request.onabort = () => resolve({ is: "idle" });
    request.open("POST", path);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(file);
  });
}

function answerOf<Answer>(text: string, title: string): UploadState<Answer> {
  try {
    const read: { answer: Answer } | { refusal: RefusalLike } = JSON.parse(text);
    return "answer" in read
      ? { is: "done", answer: read.answer, title }
      : { is: "refused", refusal: read.refusal };
  } catch {
    return { is: "lost" };
  }
}
