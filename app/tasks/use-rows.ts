import { useState } from "react";
import { MOST_ROWS } from "./task-row.ts";

type Rows = {
  keys: string[];
  /** Which rows there are, as the form posts it. */
  posted: string;
  /** Brings back the rows of what was half written. */
  restore(posted: string): void;
  add(): void;
  remove(key: string): void;
};

/** The rows of a form, each under a key that no other row of it has. */
export function useRows(start: readonly string[]): Rows {
  const [keys, setKeys] = useState([...start]);
  return {
    keys,
    posted: keys.join(","),
    restore: (posted) => setKeys(posted.split(",")),
    add() {
      if (keys.length >= MOST_ROWS) return;
      setKeys([...keys, String(Math.max(...keys.map(Number)) + 1)]);
    },
    remove: (key) => setKeys(keys.filter((each) => each !== key)),
  };
}
