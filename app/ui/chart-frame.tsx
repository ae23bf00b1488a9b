import type { ReactNode } from "react";
import { BOX, heightAt, middleOf } from "./chart-scale.ts";
import { Table } from "./table.tsx";

/** How a series is drawn: by colour, and by the pattern of its line or bar. */
export type ChartTone = "ink" | "for" | "overdue" | "soon" | "mine";

export type Series = { name: string; tone: ChartTone; values: readonly number[] };

export type ChartProps = {
  label: string;
  /** What lies along the bottom: "09/2026". */
  points: readonly string[];
  series: readonly Series[];
  /** "Bảng số liệu": what opens the same figures as a table. */
  tableLabel: string;
  /** The head of the table's first column. */
  pointLabel: string;
};

type FrameProps = ChartProps & { top: number; children: ReactNode };

/** The drawing with its key, and the same figures as a table for whoever does not see it. */
export function ChartFrame({ children, top, ...chart }: FrameProps) {
  const { label, points, series } = chart;
  return (
    <figure className="chart">
      <figcaption>
        {series.map(({ name, tone }) => (
          <span key={name} className={`chart__key chart--${tone}`}>
            <svg viewBox="0 0 28 12" aria-hidden="true">
              <line x1="1" y1="6" x2="27" y2="6" />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <div className="chart__box" role="region" aria-label={label} tabIndex={0}>
        <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
          {[0, 0.5, 1].map((part) => (
            <g key={part} className="chart__grid">
              <line
                x1={BOX.left}
                x2={BOX.width - BOX.right}
                y1={heightAt(top * part, top)}
                y2={heightAt(top * part, top)}
              />
              <text x={BOX.left - 8} y={heightAt(top * part, top) + 4} textAnchor="end">
                {top * part}
              </text>
            </g>
          ))}
          {points.map((point, at) => (
            <text
              key={point}
              className="chart__point"
              x={middleOf(at, points.length)}
              y={BOX.height - 8}
              textAnchor="middle"
            >
              {point}
            </text>
          ))}
          {children}
        </svg>
      </div>
      <ChartTable {...chart} />
    </figure>
  );
}

function ChartTable({ label, points, series, tableLabel, pointLabel }: ChartProps) {
  return (
    <details className="chart__table">
      <summary>{tableLabel}</summary>
      <Table label={label} dense>
        <thead>
          <tr>
            <th scope="col">{pointLabel}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col" className="r">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, at) => (
            <tr key={point}>
              <th scope="row">{point}</th>
              {series.map(({ name, values }) => (
                <td key={name} className="r">
                  {values[at] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
