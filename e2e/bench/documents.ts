import { alternately, notRun, ratios, report, spread } from "./measure.ts";
import { startMeasured } from "./measured-child.ts";

/*
 * B12: the search box over very many documents, for a member, with rights, counts and marked words,
 * beside the database's own full-text index asked for the same words alone.
 */

type Asked = { documents: number; rounds: number };

export async function benchDocuments(asked: Asked): Promise<void> {
  const address = process.env["TEST_DATABASE_URL"];
  await onPlace("raw FTS5", asked);
  if (address) await onPlace("raw tsvector", asked, address);
  else notRun(`B12 ${asked.documents} documents against tsvector`, "TEST_DATABASE_URL is not set");
}

async function onPlace(peer: string, asked: Asked, address?: string): Promise<void> {
  const given = [String(asked.documents), ...(address ? [address] : [])];
  const child = await startMeasured("planted-documents-in-child.ts", given);
  try {
    const sides = { ours: () => child.ask("ours"), raw: () => child.ask("raw") };
    await sides.ours();
    await sides.raw();
    const times = await alternately(sides, asked.rounds);
    const [ours, raw] = [times.get("ours") ?? [], times.get("raw") ?? []];
    report(
      `B12 search in ${asked.documents} documents, ${asked.rounds} rounds`,
      [`ours: ${spread(ours, "ms")}`, `${peer}: ${spread(raw, "ms")}`],
      [{ name: `to ${peer}`, ratio: ratios(ours, raw), wanted: 10 }],
    );
  } finally {
    await child.end();
  }
}
