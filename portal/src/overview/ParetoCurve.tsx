import { useId } from "react";
import { path, tenths, type Point } from "../curve";
import { count, share } from "../format";
import { useSteps } from "../lists";
import type { Concentration } from "../shapes/vendor";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

const SIDE = 320;

interface Props {
  line: Point[];
  figures: Concentration["concentration"];
}

/** The curve as a drawing, and the same as a table for who does not see it. */
export function ParetoCurve({ line, figures }: Props) {
  const wording = useWording();
  return (
    <figure className="pair">
      <Drawing line={line} figures={figures} />
      <figcaption>
        <p>
          The curve shows how much of the sales the largest partners make; the straight line is what
          it would be if all sold the same.
        </p>
        <details>
          <summary>The curve as a table</summary>
          <Table
            caption="Share of sales by share of partners, largest first"
            of="rows"
            list={useSteps(tenths(line))}
            empty="No sales in this period."
            columns={[
              { title: "Partners", cell: (it) => share(it.x, wording) },
              { title: "Sales", figure: true, cell: (it) => share(it.y, wording) },
            ]}
          />
        </details>
      </figcaption>
    </figure>
  );
}

function Drawing({ line, figures }: Props) {
  const wording = useWording();
  const title = useId();
  const description = useId();
  const top = topOf(figures);
  return (
    <svg
      className="chart curve"
      viewBox={`-48 -8 ${SIDE + 72} ${SIDE + 52}`}
      role="img"
      aria-labelledby={`${title} ${description}`}
    >
      <title id={title}>Share of sales by share of partners, largest first</title>
      <desc id={description}>
        {top === undefined
          ? "The table beside it gives the curve in tenths."
          : `The largest ${count(figures?.topPartners, wording)} of ${count(figures?.partners, wording)} partners make ${share(top.y, wording)} of the sales.`}
      </desc>
      <rect className="frame" width={SIDE} height={SIDE} />
      <line className="even" x1={0} y1={SIDE} x2={SIDE} y2={0} />
      <path className="sales" d={path(line, SIDE)} />
      {top !== undefined && <circle className="top" cx={top.x * SIDE} cy={(1 - top.y) * SIDE} r={5} />}
      <g aria-hidden="true">
        {[0, 0.5, 1].map((at) => (
          <g key={at}>
            <text x={at * SIDE} y={SIDE + 18} textAnchor="middle">
              {share(at, wording)}
            </text>
            <text x={-8} y={(1 - at) * SIDE + 4} textAnchor="end">
              {share(at, wording)}
            </text>
          </g>
        ))}
        <text x={SIDE / 2} y={SIDE + 38} textAnchor="middle">
          of the partners, largest first
        </text>
      </g>
    </svg>
  );
}

/** The point of the largest fifth, as it was counted: in whole partners. */
function topOf(figures: Concentration["concentration"]): Point | undefined {
  const { partners, topPartners, topShare } = figures ?? {};
  if (!partners || topPartners === undefined || topShare === undefined) return undefined;
  return { x: topPartners / partners, y: topShare };
}
