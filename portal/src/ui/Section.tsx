import { createContext, useId, type ReactNode, type RefObject } from "react";
import styles from "./Section.module.css";

interface Props {
  title: string;
  actions?: ReactNode;
  headingRef?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** What stands above already, so that a table in a section does not say it again. */
export const SectionTitle = createContext<string | undefined>(undefined);

/** A part of a page under a heading of its own. */
export function Section({ title, actions, headingRef, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={headingRef} tabIndex={-1}>
          {title}
        </h2>
        {actions}
      </div>
      <SectionTitle value={title}>{children}</SectionTitle>
    </section>
  );
}
