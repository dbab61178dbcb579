import { useId } from "react";
import { useTranslation } from "react-i18next";
import { count, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import styles from "./Charts.module.css";
import { lineOf, type Month } from "./forecast";

interface Props {
  months: Month[];
  breakEven: number | undefined;
}

/** The sum of all months so far, month by month, with the line of nothing and the month that crosses it. */
export function CumulativeChart({ months, breakEven }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { points, zero } = lineOf(months.map((it) => Number(it.cumulative.amount)));
  const even = breakEven === undefined || months.length < 2 ? undefined : (100 * (breakEven - 1)) / (months.length - 1);
  const from = t("profit.at", { month: count(first.month, wording), amount: money(first.cumulative, wording) });
  const until = t("profit.at", { month: count(last.month, wording), amount: money(last.cumulative, wording) });
  return (
    <figure>
      <svg className={styles.chart} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={title}>
        <title id={title}>{`${t("profit.cumulative")}: ${from}; ${until}.`}</title>
        <line className={styles.zero} x1={0} x2={100} y1={zero} y2={zero} />
        {even !== undefined && <line className={styles.even} x1={even} x2={even} y1={0} y2={100} />}
        <polyline className={styles.line} points={points} />
      </svg>
      <figcaption className={styles.legend}>
        <span>{from}</span>
        {breakEven !== undefined && <span>{t("profit.evenAt", { month: count(breakEven, wording) })}</span>}
        <span>{until}</span>
      </figcaption>
    </figure>
  );
}
