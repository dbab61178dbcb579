import { useId } from "react";
import { useTranslation } from "react-i18next";
import { count, day, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import type { Promotion } from "../terms";
import styles from "./Calendar.module.css";
import { barOf, MONTHS, monthsFrom } from "./months";

const NAMES = 220;
const STEP = 64;
const ROW = 30;
const HEAD = 24;
const LETTERS = 30;

interface Props {
  promotions: Promotion[];
  first: string;
  /** The day of today. */
  today: string;
}

/** When promotions run, a bar for each over the months; the table below gives the same days. */
export function Drawing({ promotions, first, today }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const description = useId();
  const months = monthsFrom(first);
  // A year beside each month would be wider than the month.
  const short = new Intl.DateTimeFormat(wording.locale, { month: "short", timeZone: "UTC" });
  const height = HEAD + promotions.length * ROW;
  const width = NAMES + MONTHS * STEP;
  const now = barOf({ from: today, until: today }, first);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height + 4}`} role="img" aria-labelledby={`${title} ${description}`}>
      <title id={title}>{t("reach.calendar.drawing")}</title>
      <desc id={description}>{t("reach.calendar.drawingOf", { promotions: count(promotions.length, wording), from: month(months[0], wording), until: month(months.at(-1), wording) })}</desc>
      {months.map((it, index) => (
        <g key={it}>
          <line className={styles.grid} x1={NAMES + index * STEP} y1={0} x2={NAMES + index * STEP} y2={height} />
          <text x={NAMES + index * STEP + 4} y={14} aria-hidden="true">
            {index === 0 || it.endsWith("-01") ? month(it, wording) : short.format(new Date(`${it}-01`))}
          </text>
        </g>
      ))}
      {promotions.map((it, index) => (
        <Row key={it.id} promotion={it} first={first} top={HEAD + index * ROW} />
      ))}
      {now !== undefined && <line className={styles.today} x1={NAMES + now.begin * STEP} y1={HEAD - 4} x2={NAMES + now.begin * STEP} y2={height} />}
    </svg>
  );
}

function Row({ promotion, first, top }: { promotion: Promotion; first: string; top: number }) {
  const wording = useWording();
  const { name, status, window } = promotion;
  const bar = barOf(window, first);
  if (bar === undefined) return null;
  const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
  const look = status === "published" ? styles.published : status === "draft" ? styles.draft : styles.past;
  return (
    <g>
      <title>{`${name}: ${day(window.from, wording)} – ${day(window.until, wording)}, ${coded("promotionStatus", status)}`}</title>
      <text className={styles.name} x={0} y={top + ROW / 2 + 4} aria-hidden="true">
        {short}
      </text>
      <rect className={look} x={NAMES + bar.begin * STEP} y={top + 6} width={Math.max(3, (bar.end - bar.begin) * STEP)} height={ROW - 12} rx={bar.isCutBefore || bar.isCutAfter ? 0 : 4} />
    </g>
  );
}
