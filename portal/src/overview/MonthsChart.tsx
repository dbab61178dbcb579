import { useId } from "react";
import { money, month } from "../format";
import type { SalesOverview } from "../shapes/vendor";
import { useWording } from "../wordingContext";

const WIDTH = 480;
const HEIGHT = 200;
const MONTHS = 24;

type Month = NonNullable<SalesOverview["months"]>[number];

/** The revenue of the last two years as bars; the table below gives the same figures. */
export function MonthsChart({ months }: { months: Month[] }) {
  const wording = useWording();
  const title = useId();
  const description = useId();
  const shown = months.slice(-MONTHS);
  const highest = shown.reduce((one, other) => (height(other) > height(one) ? other : one));
  const scale = height(highest) > 0 ? HEIGHT / height(highest) : 0;
  const step = WIDTH / shown.length;
  return (
    <svg
      className="chart"
      viewBox={`0 -24 ${WIDTH} ${HEIGHT + 48}`}
      role="img"
      aria-labelledby={`${title} ${description}`}
    >
      <title id={title}>Revenue by month</title>
      <desc id={description}>
        From {month(shown[0]?.month, wording)} to {month(shown.at(-1)?.month, wording)}; most in{" "}
        {month(highest.month, wording)} with {money(highest.revenue, wording)}.
      </desc>
      {shown.map((it, index) => (
        <rect
          key={it.month}
          className="filled"
          x={index * step + step * 0.15}
          y={HEIGHT - height(it) * scale}
          width={step * 0.7}
          height={height(it) * scale}
        />
      ))}
      <line className="axis" x1={0} y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
      <g aria-hidden="true">
        <text x={0} y={-8}>
          Most: {money(highest.revenue, wording)} in {month(highest.month, wording)}
        </text>
        <text x={0} y={HEIGHT + 18}>
          {month(shown[0]?.month, wording)}
        </text>
        <text x={WIDTH} y={HEIGHT + 18} textAnchor="end">
          {month(shown.at(-1)?.month, wording)}
        </text>
      </g>
    </svg>
  );
}

/** Only as high as it is drawn: the exact amount is written from its decimal digits. */
function height(month: Month): number {
  const amount = Number(month.revenue?.amount);
  return Number.isFinite(amount) && amount > 0 ? amount : 0;
}
