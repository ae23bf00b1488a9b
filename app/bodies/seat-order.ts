/** The order of precedence with one seat put behind another; behind none: it comes first. */
export function placedBehind(
  ids: readonly string[],
  { id, behind }: { id: string; behind: string | null },
): string[] {
  const others = ids.filter((each) => each !== id);
  const at = behind === null ? 0 : others.indexOf(behind) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}
