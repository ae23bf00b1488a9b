import { PDFDataRangeTransport } from "pdfjs-dist";

/** Why the reader cannot show a paper. */
export type ReaderFault = "offline" | "signed-out" | "gone" | "broken";

export type PaperFile = { url: string; size: number };

const PAUSES = [500, 1500, 4000];

/**
 * Gives pdf.js the bytes it asks for and nothing else. Left to itself, it begins with a request for
 * the whole file and breaks it off: 27 tablets opening a paper at once would each set 150 MB moving.
 */
export class PaperBytes extends PDFDataRangeTransport {
  readonly #url: string;
  readonly #stop = new AbortController();
  readonly #onFault: (fault: ReaderFault) => void;

  constructor(file: PaperFile, onFault: (fault: ReaderFault) => void) {
    super(file.size, null);
    this.#url = file.url;
    this.#onFault = onFault;
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#bring(begin, end);
  }

  override abort(): void {
    this.#stop.abort();
  }

  async #bring(begin: number, end: number): Promise<void> {
    const answer = await this.#ask(begin, end);
    if (this.#stop.signal.aborted) return;
    if (typeof answer === "string") this.#onFault(answer);
    else this.onDataRange(begin, answer);
  }

  /** A dropped line is tried again by itself; a refusal is an answer. */
  async #ask(begin: number, end: number): Promise<Uint8Array | ReaderFault> {
    const { signal } = this.#stop;
    for (const pause of [...PAUSES, null]) {
      try {
        const headers = { Range: `bytes=${begin}-${end - 1}` };
        const response = await fetch(this.#url, { headers, signal });
        if (response.status === 206) return new Uint8Array(await response.arrayBuffer());
        const fault = faultOf(response.status);
        if (fault) return fault;
      } catch {
        if (signal.aborted) return "offline";
      }
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return "offline";
  }
}

function faultOf(status: number): ReaderFault | null {
  if (status === 401) return "signed-out";
  if (status === 403 || status === 404) return "gone";
  return status < 500 ? "broken" : null;
}
