import { createReadStream } from "node:fs";
import path from "node:path";
import { commitList } from "../people/commit-list.server.ts";
import { discardList } from "../people/discard-list.server.ts";
import { judgedImport } from "../people/list-page.views.server.ts";
import { MEGABYTE_LIMIT } from "../people/list-import.ts";
import { stageList } from "../people/stage-list.server.ts";
import type { App } from "../platform/app.server.ts";
import type { CommandResult } from "./deadline.ts";
import { runCommand, type Command, type Work } from "./with-app.ts";

/** `ecabinet people import FILE.csv`: every row, or none and why. */
export function runPeople(args: readonly string[]): Promise<CommandResult> {
  return runCommand(commands, args);
}

const importFile: Work = async (app, { given: [file = ""] }) => {
  const arrival = await app.files.receive(createReadStream(file), MEGABYTE_LIMIT * 1024 * 1024);
  try {
    const staged = { file: { arrival, name: path.basename(file) } };
    const { importId } = await stageList(app, null, staged);
    return await settle(app, importId);
  } finally {
    await app.files.discard(arrival);
  }
};

async function settle(app: App, importId: string): Promise<string> {
  const rows = await judgedImport(app.read, importId, app.clock());
  const faulty = rows.filter(({ verdict }) => verdict === "error");
  const fine = rows.filter(({ verdict }) => verdict === "ok");
  if (faulty.length === 0 && fine.length > 0) {
    const { added } = await commitList(app, null, { importId, expected: fine.length });
    return `${added} rows were imported; ${rows.length - added} were here already.`;
  }
  await discardList(app, null, { importId });
  const lines = faulty.map(({ row, findings }) => {
    const said = findings.map(({ code, field = "", text = "" }) =>
      `${code} ${field} ${text}`.trim(),
    );
    return `row ${row}: ${said.join("; ")}`;
  });
  return ["Nothing was imported.", ...lines].join("\n");
}

const commands: Record<string, Command> = {
  import: { usage: "people import FILE.csv", words: 1, options: [], work: importFile },
};
