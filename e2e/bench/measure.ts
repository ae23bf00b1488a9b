import { loadavg } from "node:os";

/** Milliseconds, bytes or counts of one side, one per repeat. */
export type Figures = readonly number[];

export function median(figures: Figures): number {
  return quantile(figures, 0.5);
}

export function p95(figures: Figures): number {
  return quantile(figures, 0.95);
}

function quantile(figures: Figures, share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export type Sides<Name extends string, Result> = Record<Name, () => Promise<Result>>;

/** Every side once per round, the order turned round each time, so that no side has the warm place. */
export async function alternately<Name extends string, Result>(
  sides: Sides<Name, Result>,
  rounds: number,
): Promise<Map<Name, Result[]>> {
  const names = Object.keys(sides) as Name[];
  const results = new Map<Name, Result[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results.get(name)?.push(await sides[name]());
    }
  }
  return results;
}

export async function timed<Result>(
  run: () => Promise<Result>,
): Promise<{ ms: number; result: Result }> {
  const began = performance.now();
  const result = await run();
  return { ms: performance.now() - began, result };
}

export const figure = (value: number): string =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(3);

export const spread = (figures: Figures, unit: string): string =>
  `${figure(median(figures))} ${unit} (p95 ${figure(p95(figures))})`;

/** `ratio`: one of each round, ours to the other side of the same round. */
export type Target = { name: string; ratio: number | Figures; wanted: number };

export const ratios = (ours: Figures, others: Figures): Figures =>
  ours.map((each, round) => each / (others[round] ?? Number.NaN));

export type Line = {
  what: string;
  said: readonly string[];
  targets: (Omit<Target, "ratio"> & { ratio: number; from: number; to: number; is: Verdict })[];
  load: number;
  notRun?: string;
};
/** Missed only where no round met it. */
type Verdict = "met" | "missed" | "met in some rounds";

/** Every line so far, for the table and the file at the end. */
export const lines: Line[] = [];

/** One line of the result: what was measured, and how it stands to what is wanted. */
export function report(
  what: string,
  said: readonly string[],
  targets: readonly Target[] = [],
): void {
  const judged = targets.map(judge);
  const load = loadavg()[0] ?? Number.NaN;
  lines.push({ what, said, targets: judged, load });
  const against = judged.map((target) => `${target.name} ${inWords(target)}`);
  console.log(`${what}\n    ${[...said, ...against, `load ${load.toFixed(2)}`].join("\n    ")}`);
}

function judge({ name, ratio, wanted }: Target): Line["targets"][number] {
  const rounds = typeof ratio === "number" ? [ratio] : ratio;
  const [from, to] = [Math.min(...rounds), Math.max(...rounds)];
  const middle = median(rounds);
  const is = middle <= wanted ? "met" : from <= wanted ? "met in some rounds" : "missed";
  return { name, wanted, ratio: middle, from, to, is };
}

export function inWords({ ratio, from, to, wanted, is }: Line["targets"][number]): string {
  const range = from === to ? "" : ` (${figure(from)} to ${figure(to)})`;
  return `${figure(ratio)}${range}, wanted ≤ ${figure(wanted)}: ${is}`;
}

export function notRun(what: string, why: string): void {
  lines.push({ what, said: [], targets: [], load: loadavg()[0] ?? Number.NaN, notRun: why });
  console.log(`${what}\n    not run: ${why}`);
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
