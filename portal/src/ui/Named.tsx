import type { ReactNode } from "react";
import styles from "./Text.module.css";

/** A name from the data: of any script and direction, and of any length. */
export function Named({ children }: { children: ReactNode }) {
  return <bdi className={styles.named}>{children}</bdi>;
}

/** A line of less weight under what it is about. */
export function Note({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <span className={styles.note} dir="auto" lang={lang}>
      {children}
    </span>
  );
}

/** A sentence of the platform's, which speaks English, with its place in the layout of a note. */
export function Said({ children }: { children: ReactNode }) {
  return <Note lang="en">{children}</Note>;
}
