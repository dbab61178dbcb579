import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Concentration } from "../../api/types";
import { count, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import styles from "./Charts.module.css";
import { path, tenths, type Point } from "./curve";

const SIDE = 320;

interface Props {
  line: Point[];
  figures: Concentration["concentration"];
}

/** The curve as a drawing, and the same as a table for who does not see it. */
export function ParetoCurve({ line, figures }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <figure className={styles.pair}>
      <Drawing line={line} figures={figures} />
      <figcaption>
        <p>{t("home.pareto.explained")}</p>
        <details>
          <summary>{t("home.pareto.asTable")}</summary>
          <Table
            caption={t("home.pareto.title")}
            list={useSteps(tenths(line))}
            empty={t("home.noSales")}
            columns={[
              { id: "partners", title: t("partners.title"), cell: (it) => share(it.x, wording) },
              { id: "sales", title: t("figures.net"), figure: true, cell: (it) => share(it.y, wording) },
            ]}
          />
        </details>
      </figcaption>
    </figure>
  );
}

function Drawing({ line, figures }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const description = useId();
  const top = topOf(figures);
  return (
    <svg
      className={`${styles.chart} ${styles.curve}`}
      viewBox={`-48 -8 ${SIDE + 72} ${SIDE + 52}`}
      role="img"
      aria-labelledby={`${title} ${description}`}
    >
      <title id={title}>{t("home.pareto.title")}</title>
      <desc id={description}>
        {top === undefined
          ? t("home.pareto.seeTable")
          : t("home.pareto.description", {
              top: count(figures.topPartners, wording),
              partners: count(figures.partners, wording),
              share: share(top.y, wording),
            })}
      </desc>
      <rect className={styles.frame} width={SIDE} height={SIDE} />
      <line className={styles.even} x1={0} y1={SIDE} x2={SIDE} y2={0} />
      <path className={styles.sales} d={path(line, SIDE)} />
      {top !== undefined && <circle className={styles.top} cx={top.x * SIDE} cy={(1 - top.y) * SIDE} r={5} />}
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
          {t("home.pareto.axis")}
        </text>
      </g>
    </svg>
  );
}

/** The point of the largest fifth, as it was counted: in whole partners. */
function topOf({ partners, topPartners, topShare }: Concentration["concentration"]): Point | undefined {
  if (partners === 0 || topShare === undefined) return undefined;
  return { x: topPartners / partners, y: topShare };
}
