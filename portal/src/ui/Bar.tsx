import styles from "./Bar.module.css";

/** A share as a bar; the figure beside it says the same to who does not see it. */
export function Bar({ of }: { of: number }) {
  const width = Math.max(0, Math.min(1, of)) * 100;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.ground} width={100} height={10} />
      <rect className={styles.filled} width={width} height={10} />
    </svg>
  );
}
