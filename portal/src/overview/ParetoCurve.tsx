import { useId } from "react";
import { heightAt, path, tenths, type Point } from "../curve";
import { share } from "../format";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

const SIDE = 320;
const TOP = 0.2;

/** The curve as a drawing, and the same as a table for who does not see it. */
export function ParetoCurve({ line }: { line: Point[] }) {
  const wording = useWording();
  const title = useId();
  const description = useId();
  const top = heightAt(line, TOP);
  return (
    <figure className="curve">
      <svg viewBox={`-44 -8 ${SIDE + 60} ${SIDE + 52}`} role="img" aria-labelledby={`${title} ${description}`}>
        <title id={title}>Share of sales by share of partners, largest first</title>
        <desc id={description}>
          {top === undefined
            ? "The table below gives the curve in tenths."
            : `The largest 20 % of the partners make ${share(top, wording)} of the sales.`}
        </desc>
        <rect className="frame" width={SIDE} height={SIDE} />
        <line className="even" x1={0} y1={SIDE} x2={SIDE} y2={0} />
        <path className="sales" d={path(line, SIDE)} />
        {top !== undefined && (
          <circle className="top" cx={TOP * SIDE} cy={(1 - top) * SIDE} r={5} />
        )}
        {[0, 0.5, 1].map((at) => (
          <g key={at} aria-hidden="true">
            <text x={at * SIDE} y={SIDE + 18} textAnchor="middle">
              {share(at, wording)}
            </text>
            <text x={-8} y={(1 - at) * SIDE + 4} textAnchor="end">
              {share(at, wording)}
            </text>
          </g>
        ))}
        <text x={SIDE / 2} y={SIDE + 38} textAnchor="middle" aria-hidden="true">
          of the partners, largest first
        </text>
      </svg>
      <figcaption>
        The curve shows how much of the sales the largest partners make; the straight line is what
        it would be if all sold the same.
      </figcaption>
      <details>
        <summary>The curve as a table</summary>
        <Table
          caption="Share of sales by share of partners"
          rows={tenths(line)}
          empty=""
          columns={[
            { title: "Partners", cell: (it) => share(it.x, wording) },
            { title: "Sales", figure: true, cell: (it) => share(it.y, wording) },
          ]}
        />
      </details>
    </figure>
  );
}
