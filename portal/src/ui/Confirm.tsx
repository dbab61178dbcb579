import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, type Look } from "./Button";
import { TextInput } from "./Fields";
import { Failed } from "./States";
import { Window } from "./Window";
import styles from "./Window.module.css";

interface Props {
  /** What the button that opens it and the one that does it say. */
  action: string;
  look?: Look;
  /** The key that opens it within {@link Keys}. */
  shortcut?: string;
  title: string;
  /** What follows from it. */
  children: ReactNode;
  /** The question for a reason, where one is kept. */
  reason?: string;
  /** Whether what else is asked for in it is not there yet; it comes before the reason then. */
  isIncomplete?: boolean;
  change: { mutateAsync: (reason: string) => Promise<unknown>; isPending: boolean; error: unknown; reset: () => void };
}

/** A step that says what follows from it before it is taken. */
export function Confirm({ action, look = "quiet", shortcut, title, children, reason, isIncomplete = false, change }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const close = () => {
    setOpen(false);
    setWhy("");
    change.reset();
  };
  const lacksReason = reason !== undefined && why.trim() === "";
  return (
    <>
      <Button look={look} data-key={shortcut} onPress={() => setOpen(true)}>
        {action}
        {shortcut !== undefined && <kbd aria-hidden="true">{shortcut.toUpperCase()}</kbd>}
      </Button>
      <Window title={title} isOpen={isOpen} close={close}>
        {children}
        {reason !== undefined && <TextInput label={reason} value={why} onChange={setWhy} maxLength={200} isRequired autoFocus={!isIncomplete} />}
        {change.error !== null && <Failed error={change.error} />}
        <div className={styles.buttons}>
          <Button onPress={close}>{t("form.cancel")}</Button>
          <Button
            look={look === "danger" ? "danger" : "primary"}
            isDisabled={lacksReason || isIncomplete}
            isPending={change.isPending}
            autoFocus={reason === undefined}
            onPress={() => void change.mutateAsync(why.trim()).then(close, () => undefined)}
          >
            {action}
          </Button>
        </div>
      </Window>
    </>
  );
}
