import type { ReactNode } from "react";
import styles from "./Tasks.module.css";

/** Something that can be done, what it is for, and the button for it. */
export interface Task {
  name: string;
  note: string;
  button: ReactNode;
}

/** What can be done about one thing, each with its own button. */
export function Tasks({ of }: { of: Task[] }) {
  return (
    <ul className={styles.tasks}>
      {of.map(({ name, note, button }) => (
        <li key={name}>
          <div className={styles.what}>
            <p className={styles.name}>{name}</p>
            <p className={styles.note}>{note}</p>
          </div>
          {button}
        </li>
      ))}
    </ul>
  );
}
