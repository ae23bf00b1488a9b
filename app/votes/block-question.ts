/**
 * What one vote on a consent block asks, as the record tells it: how many items, and which. An item
 * lifted out while the vote was open is not among them.
 */
export function blockQuestion(items: readonly { position: string }[]): string {
  const positions = items.map(({ position }) => position).join(", ");
  return `Thông qua ${items.length} nội dung không có ý kiến khác (nội dung ${positions})`;
}

type Asked = { id: string; question: string };

/** What a vote asks, with the block as it is by now. */
export function questionOf(
  vote: Asked,
  blocks: ReadonlyMap<string, readonly string[]>,
  items: readonly { id: string; position: string }[],
): string {
  const ids = blocks.get(vote.id);
  return ids ? blockQuestion(items.filter(({ id }) => ids.includes(id))) : vote.question;
}
