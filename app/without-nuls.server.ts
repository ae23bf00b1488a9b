import { Transform } from "node:stream";

/**
 * The way of a page's bytes to the browser. React 18 writes into blocks of fixed size, and where a
 * letter of several bytes no longer fits at the end of one, it sends the bytes left over as they are:
 * NULs, which browsers show as "�" in the middle of a Vietnamese word. None belongs into a page.
 */
export function withoutNuls(): Transform {
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      done(null, part.includes(0) ? part.filter((byte) => byte !== 0) : part);
    },
  });
}
