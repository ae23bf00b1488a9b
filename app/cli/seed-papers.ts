import { addPaper } from "../papers/add-paper.server.ts";
import type { App } from "../platform/app.server.ts";
import { renderDemoPaper, type DemoPaper } from "../resolutions/demo-papers.paper.ts";
import { by } from "./seed-scene.ts";

export type SeedPaper = {
  itemId: string;
  title: string;
  fileName: string;
  paper: DemoPaper;
  readerIds?: string[];
};

/** Made here, then taken in through the same gate as an upload. */
export async function seedPaper(app: App, seed: SeedPaper): Promise<{ paperId: string }> {
  const { itemId, title, fileName, readerIds = null } = seed;
  const body = inOnePart(await renderDemoPaper(seed.paper));
  return addPaper(app, by("specialist"), { itemId, title, fileName, readerIds, body });
}

export async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
