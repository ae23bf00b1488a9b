import sqlite3 from "sqlite3";

export type Row = Record<string, unknown>;
export type Rows = <T>(query: string, read: (row: Row) => T) => Promise<T[]>;

export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Each question opens the file anew: the server that owns it may have been restarted meanwhile. */
export function reader(file: string): Rows {
  return (query, read) =>
    new Promise((resolve, reject) => {
      const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (fault) => {
        if (fault) return reject(fault);
        database.all<Row>(query, (error, rows) => {
          database.close();
          if (error) reject(error);
          else resolve(rows.map(read));
        });
      });
    });
}
