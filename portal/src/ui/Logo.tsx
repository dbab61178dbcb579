import styles from "./Logo.module.css";

/** A vendor's logo beside its name, which says whose it is. */
export function Logo({ src }: { src: string | undefined }) {
  return src === undefined ? null : <img className={styles.logo} src={src} alt="" />;
}
