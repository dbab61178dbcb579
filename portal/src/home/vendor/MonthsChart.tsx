import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Money, SalesOverview } from "../../api/types";
import { compact, money, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import styles from "./Charts.module.css";

type Month = SalesOverview["months"][number];

const WIDTH = 640;
const HEIGHT = 200;
/** Two years side by side. */
const MONTHS = 24;
/** So many labels have room under the bars. */
const LABELS = 7;

interface Props {
  months: Month[];
  asOf: string;
}

/** Sales of the last two years, what stayed of them in the darker part; the table below gives the same figures. */
export function MonthsChart({ months, asOf }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const description = useId();
  const shown = months.slice(-MONTHS);
  const highest = shown.reduce((one, other) => (height(other.revenue) > height(one.revenue) ? other : one));
  const top = height(highest.revenue);
  const scale = top > 0 ? HEIGHT / top : 0;
  const step = WIDTH / shown.length;
  const every = Math.ceil(shown.length / LABELS);
  const unfinished = shown.at(-1)?.month === asOf.slice(0, 7);
  return (
    <>
      <svg className={styles.chart} viewBox={`-4 -24 ${WIDTH + 8} ${HEIGHT + 48}`} role="img" aria-labelledby={`${title} ${description}`}>
        <title id={title}>{t("home.chart.title")}</title>
        <desc id={description}>
          {t("home.chart.description", {
            from: month(shown[0]?.month, wording),
            until: month(shown.at(-1)?.month, wording),
            most: month(highest.month, wording),
            amount: money(highest.revenue, wording),
          })}
        </desc>
        <line className={styles.grid} x1={0} y1={0} x2={WIDTH} y2={0} />
        <line className={styles.grid} x1={0} y1={HEIGHT / 2} x2={WIDTH} y2={HEIGHT / 2} />
        {shown.map((it, index) => (
          <g key={it.month}>
            <title>
              {t("home.chart.bar", {
                month: month(it.month, wording),
                sales: money(it.revenue, wording),
                net: money(it.net, wording),
              })}
            </title>
            <rect className={styles.hover} x={index * step} y={0} width={step} height={HEIGHT} />
            <rect className={styles.gross} x={index * step + step * 0.15} y={HEIGHT - height(it.revenue) * scale} width={step * 0.7} height={height(it.revenue) * scale} />
            <rect className={styles.filled} x={index * step + step * 0.15} y={HEIGHT - height(it.net) * scale} width={step * 0.7} height={height(it.net) * scale} />
          </g>
        ))}
        <line className={styles.axis} x1={0} y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        <g aria-hidden="true">
          <text x={0} y={-8}>
            {compact(highest.revenue, wording) ?? money(highest.revenue, wording)}
          </text>
          {shown.map(
            (it, index) =>
              index % every === 0 && (
                <text key={it.month} x={index * step + step / 2} y={HEIGHT + 18} textAnchor="middle">
                  {month(it.month, wording)}
                </text>
              ),
          )}
        </g>
      </svg>
      <p className={styles.legend}>
        <span className={styles.keyNet}>{t("home.chart.net")}</span>
        <span className={styles.keyGross}>{t("home.chart.gross")}</span>
        {unfinished && <span>{t("home.chart.unfinished", { month: month(shown.at(-1)?.month, wording) })}</span>}
      </p>
    </>
  );
}

/** Only as high as it is drawn: the exact amount is written from its decimal digits. */
function height(of: Money | undefined): number {
  const amount = Number(of?.amount);
  return Number.isFinite(amount) && amount > 0 ? amount : 0;
}
