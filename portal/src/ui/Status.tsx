import styles from "./Status.module.css";

export type Tone = "good" | "warn" | "bad" | "calm";

/** A state in words; the colour only repeats what the word says. */
export function Status({ tone = "calm", children }: { tone?: Tone; children: string }) {
  return <span className={`${styles.status} ${styles[tone]}`}>{children}</span>;
}
