import sqlite3 from "sqlite3";

/*
 * Loaded before the server by one test alone, to prove that it can fail: once the server has made
 * sure that its connections sync every commit, they are told not to.
 */
const { all } = sqlite3.Database.prototype;
sqlite3.Database.prototype.all = function (this: sqlite3.Database, ...given: unknown[]) {
  const done = Reflect.apply(all, this, given);
  if (given[0] === "PRAGMA synchronous") this.exec("PRAGMA synchronous=NORMAL");
  return done;
};
