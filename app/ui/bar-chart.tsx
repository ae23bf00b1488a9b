import { ChartFrame, type ChartProps } from "./chart-frame.tsx";
import { heightAt, innerWidth, middleOf, topOf } from "./chart-scale.ts";

/** Upright bars, those of one point side by side; its figure stands over each. */
export function BarChart(props: ChartProps) {
  const { points, series } = props;
  const top = topOf(series.flatMap(({ values }) => values));
  const group = Math.min(90, (innerWidth / Math.max(1, points.length)) * 0.7);
  const width = group / Math.max(1, series.length);
  return (
    <ChartFrame {...props} top={top}>
      {series.map(({ name, tone, values }, place) => (
        <g key={name} className={`chart__bars chart--${tone}`}>
          {values.map((value, at) => {
            const x = middleOf(at, points.length) - group / 2 + place * width;
            const y = heightAt(value, top);
            return (
              <g key={at}>
                <rect
                  x={x + 1}
                  y={y}
                  width={Math.max(1, width - 2)}
                  height={heightAt(0, top) - y}
                />
                <text x={x + width / 2} y={y - 4} textAnchor="middle">
                  {value}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </ChartFrame>
  );
}
