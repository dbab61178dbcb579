import type { Money } from "../api/types";
import { compact, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import styles from "./Figures.module.css";

export interface Figure {
  name: string;
  /** Already written, or an amount to be written to the last digit. */
  value: string | Money | undefined;
  /** Period and population, where the name does not say them. */
  of?: string;
}

/** Named figures side by side; none is ever broken, a long amount is shortened and given in full below. */
export function Figures({ of }: { of: Figure[] }) {
  return (
    <dl className={styles.figures}>
      {of.map((figure) => (
        <div key={figure.name}>
          <dt>{figure.name}</dt>
          <dd>
            <Value of={figure.value} />
          </dd>
          {figure.of !== undefined && <dd className={styles.of}>{figure.of}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Value({ of }: { of: Figure["value"] }) {
  const wording = useWording();
  if (typeof of === "string") return <span className={styles.value}>{of}</span>;
  const exact = money(of, wording);
  const short = compact(of, wording);
  if (short === undefined) return <span className={styles.value}>{exact}</span>;
  return (
    <>
      <span className={styles.value} aria-hidden="true">
        {short}
      </span>
      <span className={styles.exact}>{exact}</span>
    </>
  );
}
