import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Names and what is known under each. */
export function Facts({ of }: { of: [name: string, value: ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
