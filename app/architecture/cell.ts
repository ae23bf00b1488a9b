import type { Row } from "./import-table.ts";

/** One cell of the import table as a pair of files, and what the tests expect of it. */
export type Cell = { row: Row; importer: string; target: string; expected: string };

/**
 * Spells a table out: a target per column, a string per row with one letter per column.
 * `y` any import, `t` types only, `i` only an act in its form `verbNounIn`, `.` nothing.
 */
export function table(targets: readonly string[], rows: Partial<Record<Row, string>>): Cell[] {
  return Object.entries(rows).flatMap(([row, expected]) => {
    if (!isRow(row)) throw new Error(`${row}: no such row`);
    if (expected.length !== targets.length) throw new Error(`${row}: one letter per column`);
    const importer = importers[row];
    return targets.map((target, i) => ({ row, importer, target, expected: expected.charAt(i) }));
  });
}

const importers: Record<Row, string> = {
  rules: "app/ballots/ballot.ts",
  store: "app/ballots/ballot.store.server.ts",
  views: "app/ballots/ballot.views.server.ts",
  act: "app/ballots/issue-ballot.server.ts",
  component: "app/ballots/opinion-form.tsx",
  paper: "app/ballots/ballot.paper.ts",
  crypto: "app/ballots/ballot-key.crypto.ts",
  worker: "app/ballots/ballot-paper.worker.ts",
  "server.ts": "app/server.ts",
  bootstrap: "app/bootstrap.mjs",
  declaration: "app/remix.d.ts",
  route: "app/routes/ballots.$id.tsx",
  root: "app/root.tsx",
  door: "app/door.server.ts",
  job: "app/jobs/remind.server.ts",
  cli: "app/cli/seed.ts",
  "live server": "app/live/door.server.ts",
  "live hook": "app/live/use-subject.ts",
  "live protocol": "app/live/message.ts",
  ui: "app/ui/button.tsx",
  i18n: "app/i18n/vi.ts",
  refusal: "app/platform/refusal.ts",
  "plain calculation": "app/platform/dates.ts",
  platform: "app/platform/form.ts",
  "server platform": "app/platform/commit.server.ts",
  db: "db/knexfile.ts",
  migration: "db/migrations/20261122_01_create_events.ts",
  fixture: "db/fixtures/government.ts",
  e2e: "e2e/support/sign-in.ts",
};

function isRow(name: string): name is Row {
  return name in importers;
}
