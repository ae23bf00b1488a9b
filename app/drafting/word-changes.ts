/*
 * What became of a text from one version to another, word for word: lines first, then the words of
 * the lines that are not the same.
 */

export type Run = { is: "same" | "added" | "removed"; text: string };
/** One paragraph, in the order in which it is read. */
export type ChangedLine = Run[];

/** More than these are told as gone and come, without looking at their order. */
const MANY = 3_000_000;

export function wordChanges(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const lines: ChangedLine[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    const pairs = Math.max(gone.length, come.length);
    for (let at = 0; at < pairs; at += 1) lines.push(inLine(gone[at], come[at]));
    [gone, come] = [[], []];
  };
  for (const { is, text } of changes(before, after)) {
    if (is === "removed") gone.push(text);
    else if (is === "added") come.push(text);
    else {
      settle();
      lines.push([{ is: "same", text }]);
    }
  }
  settle();
  return lines;
}

/** How many words came and went. */
export function countChanges(lines: readonly ChangedLine[]): { added: number; removed: number } {
  const words = (is: Run["is"]) =>
    lines
      .flat()
      .filter((run) => run.is === is)
      .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { added: words("added"), removed: words("removed") };
}

function inLine(before: string | undefined, after: string | undefined): ChangedLine {
  if (before === undefined) return [{ is: "added", text: after ?? "" }];
  if (after === undefined) return [{ is: "removed", text: before }];
  const words = (text: string) => text.match(/\S+\s*/g) ?? [];
  return joined(changes(words(before), words(after)));
}

function joined(runs: readonly Run[]): Run[] {
  const lines: Run[] = [];
  for (const { is, text } of runs) {
    const last = lines.at(-1);
    if (last?.is === is) last.text += text;
    else lines.push({ is, text });
  }
  return lines;
}

/** The longest row both have in the same order stays; what was removed comes before what was added. */
function changes(before: readonly string[], after: readonly string[]): Run[] {
  const run = (is: Run["is"]) => (text: string) => ({ is, text });
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const between =
    a.length * b.length > MANY ? [...a.map(run("removed")), ...b.map(run("added"))] : follow(a, b);
  return [
    ...before.slice(0, head).map(run("same")),
    ...between,
    ...before.slice(before.length - tail).map(run("same")),
  ];
}

function follow(a: readonly string[], b: readonly string[]): Run[] {
  const width = b.length + 1;
  const kept = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => kept[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      kept[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [gone = "", come = ""] = [a[i], b[j]];
    if (i < a.length && j < b.length && gone === come) {
      runs.push({ is: "same", text: gone });
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ is: "removed", text: gone });
      i += 1;
    } else {
      runs.push({ is: "added", text: come });
      j += 1;
    }
  }
  return runs;
}
