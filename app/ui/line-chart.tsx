import { ChartFrame, type ChartProps, type Series } from "./chart-frame.tsx";
import { heightAt, middleOf, topOf } from "./chart-scale.ts";

/** Lines over time; each line has a pattern of its own beside its colour. */
export function LineChart(props: ChartProps) {
  const top = topOf(props.series.flatMap(({ values }) => values));
  return (
    <ChartFrame {...props} top={top}>
      {props.series.map((each) => (
        <Line key={each.name} series={each} top={top} />
      ))}
    </ChartFrame>
  );
}

function Line({ series: { tone, values }, top }: { series: Series; top: number }) {
  const at = (value: number, index: number) =>
    [middleOf(index, values.length), heightAt(value, top)] as const;
  return (
    <g className={`chart__line chart--${tone}`}>
      <polyline points={values.map((value, index) => at(value, index).join(",")).join(" ")} />
      {values.map((value, index) => {
        const [x, y] = at(value, index);
        return <circle key={index} cx={x} cy={y} r="3" />;
      })}
    </g>
  );
}
