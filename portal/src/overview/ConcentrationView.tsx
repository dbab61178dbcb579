import { points } from "../curve";
import { Figures } from "../Figures";
import { count, decimal, money, month, share } from "../format";
import type { Concentration } from "../shapes/vendor";
import { useWording } from "../wordingContext";
import { ParetoCurve } from "./ParetoCurve";

export function ConcentrationView({ concentration: it }: { concentration: Concentration }) {
  const wording = useWording();
  const figures = it.concentration;
  const line = points(figures?.curve);
  return (
    <>
      <Figures
        of={[
          ["Partners", count(figures?.partners, wording)],
          ["Largest 20 %, rounded up", count(figures?.topPartners, wording)],
          ["Their share of the sales", share(figures?.topShare, wording)],
          ["Their sales", money(figures?.topTotal, wording)],
          ["Gini coefficient", decimal(figures?.gini, wording)],
        ]}
      />
      <p className="as-of">
        {month(it.from, wording)} to {month(it.until, wording)}, net of returns.
      </p>
      {line.length === 0 ? (
        <p className="empty">No sales in this period.</p>
      ) : (
        <ParetoCurve line={line} figures={figures} />
      )}
    </>
  );
}
