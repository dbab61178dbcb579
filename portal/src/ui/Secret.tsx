import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import styles from "./Secret.module.css";

/** Something that is shown this once, to be copied. */
export function Secret({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.secret}>
      <label>
        <span>{label}</span>
        <input readOnly value={value} onFocus={(event) => event.target.select()} />
      </label>
      <Button
        onPress={() =>
          void navigator.clipboard.writeText(value).then(
            () => setCopied(true),
            () => undefined,
          )
        }
      >
        {copied ? t("form.copied") : t("form.copy")}
      </Button>
    </div>
  );
}
