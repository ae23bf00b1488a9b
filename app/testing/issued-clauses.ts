import { draftResolution } from "../resolutions/draft-resolution.server.ts";
import { findResolution } from "../resolutions/resolution.store.server.ts";
import { saveClauses } from "../resolutions/save-clauses.server.ts";
import { plantVotedItem } from "./adopted-item.ts";
import { by, type TestApp } from "./app.ts";
import { issueDraft } from "./issue-draft.ts";

const clauseText = "Bộ Tư pháp trình phương án kết nối; hoàn thành trong tháng 12 năm 2026.";

/** Clauses of a resolution the Prime Minister has issued. */
export async function issuedClauses(app: TestApp, count: number): Promise<string[]> {
  const id = await draftedResolution(app, count);
  await issueDraft(app, id);
  return clausesOf(app, id);
}

export async function draftedResolution(
  app: TestApp,
  count: number,
  itemId = "item-1",
): Promise<string> {
  await plantVotedItem(app.write, {
    itemId,
    substitute: { seat: "minister-of-health", login: "deputy-of-health" },
  });
  const { id } = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" });
  const clauses = Array.from({ length: count }, () => ({ id: null, text: clauseText }));
  const text = { title: "Về dữ liệu", articles: [{ title: "Nhiệm vụ", clauses }] };
  await saveClauses(app, by("specialist"), { resolutionId: id, version: 1, ...text });
  return id;
}

export async function clausesOf(app: TestApp, id: string): Promise<string[]> {
  const resolution = await findResolution(app.read, id);
  return resolution?.articles.flatMap(({ clauses }) => clauses.map((each) => each.id)) ?? [];
}
