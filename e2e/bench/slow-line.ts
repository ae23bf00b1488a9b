import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Readable } from "node:stream";

/** What went over a line since it was last asked. */
export type Traffic = { bytes: number; requests: number };

export type Line = {
  url: string;
  setDelay(ms: number): void;
  /** Starts the count anew. */
  begin(): void;
  traffic(): Traffic;
  close(): Promise<void>;
};

type Source = (incoming: IncomingMessage, answer: ServerResponse) => void;

/** Serves through a line that delays every request and counts what goes over it. */
async function openLine(serve: Source): Promise<Line> {
  let [delay, bytes, requests] = [0, 0, 0];
  const server = createServer((incoming, answer) => {
    requests += 1;
    const { write, end } = answer;
    const count = (part: unknown) => {
      if (typeof part === "string" || part instanceof Uint8Array) bytes += Buffer.byteLength(part);
    };
    answer.write = (...given: unknown[]) => {
      count(given[0]);
      return Reflect.apply(write, answer, given);
    };
    answer.end = (...given: unknown[]) => {
      count(given[0]);
      return Reflect.apply(end, answer, given);
    };
    setTimeout(() => serve(incoming, answer), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    setDelay: (ms) => (delay = ms),
    begin: () => ([bytes, requests] = [0, 0]),
    traffic: () => ({ bytes, requests }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const mediaTypes: Record<string, string> = {
  ".pdf": "application/pdf",
  ".mjs": "text/javascript",
  ".css": "text/css",
};

/** Plain files from memory with ranges, as any web server gives them. */
export function openFileLine(files: ReadonlyMap<string, Buffer>): Promise<Line> {
  return openLine((incoming, answer) => {
    const file = files.get(incoming.url ?? "");
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(incoming.headers.range ?? "") ?? [];
    if (!file) return void answer.writeHead(404).end();
    const mediaType = mediaTypes[path.extname(incoming.url ?? "")] ?? "text/html";
    const headers = { "Accept-Ranges": "bytes", "Content-Type": mediaType };
    if (from === undefined) {
      answer.writeHead(200, { ...headers, "Content-Length": file.length });
      // Only as far as the other end takes it: who hangs up has not had the rest.
      return void Readable.from(piecesOf(file)).pipe(answer);
    }
    const end = Math.min(to ? Number(to) : file.length - 1, file.length - 1);
    const range = `bytes ${from}-${end}/${file.length}`;
    const part = file.subarray(Number(from), end + 1);
    answer.writeHead(206, { ...headers, "Content-Range": range, "Content-Length": part.length });
    answer.end(part);
  });
}

function* piecesOf(file: Buffer): Generator<Buffer> {
  for (let at = 0; at < file.length; at += 65_536) yield file.subarray(at, at + 65_536);
}

/** The product itself behind the line. */
export function openProxyLine(target: string, cookie: string): Promise<Line> {
  return openLine((incoming, answer) => {
    const headers = { ...incoming.headers, cookie, host: new URL(target).host };
    const asked = request(
      `${target}${incoming.url}`,
      { method: incoming.method, headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.on("data", (part) => answer.write(part));
        got.on("end", () => answer.end());
      },
    );
    asked.on("error", () => answer.destroy());
    incoming.pipe(asked);
  });
}
