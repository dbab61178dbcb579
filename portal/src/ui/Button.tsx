import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import styles from "./Button.module.css";

export type Look = "primary" | "quiet" | "danger" | "plain";

/** The class of what looks like a button and is another thing, such as a link. */
export function buttonClass(look: Look = "quiet"): string {
  return look === "quiet" ? `${styles.button}` : `${styles.button} ${styles[look]}`;
}

interface Props extends Omit<ButtonProps, "className" | "isPending"> {
  look?: Look;
  /** What it began is not done yet: it keeps the keyboard's place and does nothing. */
  isPending?: boolean;
  "data-key"?: string | undefined;
}

export function Button({ look = "quiet", isPending = false, type, onPress, ...props }: Props) {
  return (
    <AriaButton
      {...props}
      {...(isPending
        ? { type: "button", "data-pending": true }
        : { type: type ?? "button", ...(onPress !== undefined && { onPress }) })}
      className={buttonClass(look)}
    />
  );
}
