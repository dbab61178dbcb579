import { Link } from "@tanstack/react-router";
import styles from "./Tabs.module.css";

interface Props {
  label: string;
  tabs: { to: string; title: string }[];
  /** What of the address stays from one to another. */
  search?: Record<string, string | undefined>;
}

/** Sides of one page, each at its own address. */
export function Tabs({ label, tabs, search = {} }: Props) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul>
        {tabs.map(({ to, title }) => (
          <li key={to}>
            <Link to={to} search={search as never} className={styles.tab} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ className: styles.here }} resetScroll={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
