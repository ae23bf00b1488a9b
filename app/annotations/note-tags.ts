/** As many as a record holds, each as long as one may be. */
const MOST = 8;
const LONGEST = 40;

/** Tags typed with commas between them: each once, without the blanks around it. */
export function tagsIn(text: string): string[] {
  const all = text.split(/[,;\n]/).map((tag) => tag.trim().replace(/^#/, "").slice(0, LONGEST));
  return [...new Set(all.filter((tag) => tag !== ""))].slice(0, MOST);
}
