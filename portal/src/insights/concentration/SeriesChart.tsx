import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../../api/queries";
import styles from "../../home/vendor/Charts.module.css";
import { money, month, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";

type Point = ItemOf<"/api/concentration/series">;

const WIDTH = 640;
const HEIGHT = 200;
/** So many labels have room under the bars. */
const LABELS = 7;

/** Sales of each period as bars, and the share that the largest fifth has of them as a line; the table below gives the same figures. */
export function SeriesChart({ points }: { points: Point[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const [first] = points;
  const last = points.at(-1);
  const top = Math.max(...points.map(({ total }) => Number(total.amount)), 1e-9);
  const step = WIDTH / points.length;
  const every = Math.ceil(points.length / LABELS);
  const middle = (index: number) => index * step + step / 2;
  const line = points.flatMap(({ topShare }, index) => (topShare === undefined ? [] : [`${middle(index)},${HEIGHT * (1 - topShare)}`])).join(" ");
  return (
    <>
      <svg className={styles.chart} viewBox={`-4 -24 ${WIDTH + 60} ${HEIGHT + 48}`} role="img" aria-labelledby={title}>
        <title id={title}>
          {t("concentration.chart", { from: month(first?.from, wording), until: month(last?.until, wording), first: share(first?.topShare, wording), last: share(last?.topShare, wording) })}
        </title>
        {[0, 0.5].map((at) => (
          <line key={at} className={styles.grid} x1={0} y1={HEIGHT * at} x2={WIDTH} y2={HEIGHT * at} />
        ))}
        {points.map(({ from, total, topShare }, index) => {
          const height = Math.max(0, (Number(total.amount) / top) * HEIGHT);
          return (
            <g key={from}>
              <title>{`${month(from, wording)}: ${money(total, wording)}, ${share(topShare, wording)}`}</title>
              <rect className={styles.hover} x={index * step} y={0} width={step} height={HEIGHT} />
              <rect className={styles.gross} x={index * step + step * 0.15} y={HEIGHT - height} width={step * 0.7} height={height} />
            </g>
          );
        })}
        <polyline className={styles.sales} points={line} />
        <line className={styles.axis} x1={0} y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        <g aria-hidden="true">
          {[1, 0.5, 0].map((at) => (
            <text key={at} x={WIDTH + 8} y={HEIGHT * (1 - at) + 5}>
              {share(at, wording)}
            </text>
          ))}
          {points.map(
            ({ from }, index) =>
              index % every === 0 && (
                <text key={from} x={middle(index)} y={HEIGHT + 18} textAnchor="middle">
                  {month(from, wording)}
                </text>
              ),
          )}
        </g>
      </svg>
      <p className={styles.legend}>
        <span className={styles.keyNet}>{t("concentration.keyShare")}</span>
        <span className={styles.keyGross}>{t("concentration.keySales")}</span>
      </p>
    </>
  );
}
