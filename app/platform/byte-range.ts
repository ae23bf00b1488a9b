/*
 * Which bytes a request wants (RFC 9110, section 14). The reader of the meeting room asks for the
 * pages in view, 64 kB at a time; everything else stays on the server.
 */

export type Wanted =
  | { is: "whole" }
  /** Both ends included. */
  | { is: "part"; start: number; end: number }
  | { is: "unsatisfiable" }
  | { is: "unchanged" };

type Asked = {
  range: string | null;
  ifRange: string | null;
  ifNoneMatch: string | null;
  /** With its quotes. */
  etag: string;
  size: number;
};

/** What to answer with. Several ranges at once or an unreadable one: the whole, as the RFC allows. */
export function wantedBytes(asked: Asked): Wanted {
  if (asked.ifNoneMatch !== null && matches(asked.ifNoneMatch, asked.etag)) {
    return { is: "unchanged" };
  }
  // A part only makes sense beside parts of the same file: otherwise all of it, from the start.
  const isOfThisFile = asked.ifRange === null || asked.ifRange.trim() === asked.etag;
  return isOfThisFile && asked.range !== null ? partOf(asked.range, asked.size) : { is: "whole" };
}

function matches(condition: string, etag: string): boolean {
  return condition
    .split(",")
    .some((given) => ["*", etag].includes(given.trim().replace(/^W\//, "")));
}

function partOf(range: string, size: number): Wanted {
  const [, first = "", last = ""] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(range) ?? [];
  if (first === "" && last === "") return { is: "whole" };
  if (first === "") return suffixOf(Number(last), size);
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return { is: "whole" };
  return start >= size ? { is: "unsatisfiable" } : { is: "part", start, end };
}

function suffixOf(length: number, size: number): Wanted {
  if (length === 0 || size === 0) return { is: "unsatisfiable" };
  return { is: "part", start: Math.max(0, size - length), end: size - 1 };
}
