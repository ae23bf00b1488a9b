import path from "node:path";
import { Readable } from "node:stream";
import { makeApp } from "../make-app.server.ts";
import { addPaper } from "../papers/add-paper.server.ts";
import { takeIntakeSteps } from "../papers/take-intake-steps.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { by } from "./app.ts";
import { makePdf } from "./pdfs.ts";

/* A process to be killed: it uploads paper after paper and takes them in, and says when it has begun. */
const [dataDir = "", itemId = ""] = process.argv.slice(2);
const settings = readSettings({ DATA_DIR: path.resolve(dataDir), LOG_LEVEL: "silent" });
const { app } = await makeApp(settings, Date.now);
process.stdout.write("begun\n");
for (let pages = 1; ; pages += 1) {
  const bytes = await makePdf(pages);
  await addPaper(app, by("specialist"), {
    ...{ itemId, title: `Tờ trình ${pages}`, fileName: "to-trinh.pdf", readerIds: null },
    body: Readable.from([bytes.subarray(0, 700), bytes.subarray(700)]),
  });
  await takeIntakeSteps(app);
}
