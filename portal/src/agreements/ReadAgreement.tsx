import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import texts from "../ui/Text.module.css";
import { Window } from "../ui/Window";
import styles from "../ui/Window.module.css";
import type { OwnAgreement } from "./own";

/** Shows the text of an agreement that was accepted. */
export function ReadAgreement({ agreement: { title, text } }: { agreement: OwnAgreement }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button aria-label={t("agreements.readAgainOf", { title })} onPress={() => setOpen(true)}>
        {t("agreements.readAgain")}
      </Button>
      <Window title={title} isOpen={isOpen} close={close}>
        <p className={texts.lines} dir="auto">
          {text}
        </p>
        <div className={styles.buttons}>
          <Button autoFocus onPress={close}>
            {t("agreements.close")}
          </Button>
        </div>
      </Window>
    </>
  );
}
