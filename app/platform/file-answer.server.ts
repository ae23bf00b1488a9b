import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { wantedBytes } from "./byte-range.ts";
import type { Arrival, Files } from "./files.server.ts";

export type Sent = {
  sha256: string;
  size: number;
  mediaType: string;
  fileName: string;
  as: "inline" | "attachment";
};

/** A kept file as an answer: whole or in part (RFC 9110), never stored by the browser. */
export function fileAnswer(files: Files, request: Request, sent: Sent): Response {
  const etag = `"${sent.sha256}"`;
  const wanted = wantedBytes({
    range: request.headers.get("Range"),
    ifRange: request.headers.get("If-Range"),
    ifNoneMatch: request.headers.get("If-None-Match"),
    etag,
    size: sent.size,
  });
  const headers = {
    "Content-Type": sent.mediaType,
    "Content-Disposition": disposition(sent),
    "Accept-Ranges": "bytes",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ETag: etag,
  };
  const whole = { start: 0, end: sent.size - 1 };
  switch (wanted.is) {
    case "whole":
      return bytesAnswer(files, request, { sent, status: 200, headers, ...whole });
    case "part": {
      const { start, end } = wanted;
      const range = { "Content-Range": `bytes ${start}-${end}/${sent.size}` };
      const partial = { ...headers, ...range };
      return bytesAnswer(files, request, { sent, status: 206, headers: partial, start, end });
    }
    case "unsatisfiable":
      return new Response(null, {
        status: 416,
        headers: { ...headers, "Content-Range": `bytes */${sent.size}`, "Content-Length": "0" },
      });
    case "unchanged":
      return new Response(null, { status: 304, headers });
    default:
      return wanted satisfies never;
  }
}

type Made = Pick<Sent, "fileName" | "mediaType">;

/** A file made for this one answer: sent whole, then gone from the disk. */
export function arrivalAnswer(files: Files, arrival: Arrival, made: Made): Response {
  const headers = {
    "Content-Type": made.mediaType,
    "Content-Length": String(arrival.size),
    "Content-Disposition": disposition({ as: "attachment", fileName: made.fileName }),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
  const parts = Readable.from(thenGone(files, arrival));
  return new Response(createReadableStreamFromReadable(parts), { headers });
}

/** Written for this one answer and kept nowhere. */
export function freshAnswer(bytes: Uint8Array, made: Pick<Sent, "fileName" | "mediaType" | "as">) {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "Content-Type": made.mediaType,
      "Content-Disposition": disposition(made),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

export async function* thenGone(files: Files, arrival: Arrival): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(arrival.path);
  } finally {
    await files.discard(arrival);
  }
}

type Bytes = {
  sent: Sent;
  status: 200 | 206;
  headers: Record<string, string>;
  start: number;
  end: number;
};

function bytesAnswer(files: Files, request: Request, given: Bytes): Response {
  const { sent, status, start, end } = given;
  const headers = { ...given.headers, "Content-Length": String(end - start + 1) };
  if (request.method === "HEAD" || end < start) return new Response(null, { status, headers });
  const parts = Readable.from(whileWanted(files.read(sent.sha256, { start, end }), request.signal));
  return new Response(createReadableStreamFromReadable(parts), { status, headers });
}

/** Whoever hangs up in the middle of 150 MB does not have us read the rest. */
async function* whileWanted(stream: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  for await (const part of stream) {
    if (signal.aborted) return;
    yield part;
  }
}

/** The name twice (RFC 6266): plain for old readers, and as it is written (RFC 8187). */
export function disposition({ as, fileName }: Pick<Sent, "as" | "fileName">): string {
  const latin = fileName.replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFD");
  const plain = latin.replaceAll(/[^\x20-\x7e]|["\\%]/g, "");
  const written = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${as}; filename="${plain || "file"}"; filename*=UTF-8''${written}`;
}
