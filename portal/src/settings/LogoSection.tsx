import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import type { Vendor } from "../api/types";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Logo } from "../ui/Logo";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import styles from "./LogoSection.module.css";
import { base64 } from "./picture";

/** The logo as it is, another one, or none. */
export function LogoSection({ vendor: { logo } }: { vendor: Vendor }) {
  const { t } = useTranslation();
  const hint = useId();
  const save = useChange(
    async (picture: File | undefined) =>
      answered(picture === undefined ? client.DELETE("/api/vendors/current/logo") : client.PUT("/api/vendors/current/logo", { body: { image: await base64(picture) } })),
    ["/api/vendors/current", "/api/vendors/current/history"],
  );
  const said = curesIn(save.error).image;
  return (
    <Section title={t("settings.logo")}>
      <div className={form.form}>
        {logo === undefined ? <p>{t("settings.logoNone")}</p> : <Logo src={logo} />}
        <label className={styles.choice}>
          {t("settings.logoChoose")}
          <input
            type="file"
            accept="image/png,image/jpeg"
            aria-describedby={hint}
            aria-invalid={said !== undefined}
            disabled={save.isPending}
            onChange={({ target }) => {
              const [picture] = target.files ?? [];
              if (picture !== undefined) save.mutate(picture, { onSettled: () => (target.value = "") });
            }}
          />
        </label>
        <p id={hint} className={styles.hint}>{said ?? t("settings.logoHint")}</p>
        {save.error !== null && said === undefined && <Failed error={save.error} />}
        {save.isSuccess && <p role="status">{t("settings.lookSaved")}</p>}
        {logo !== undefined && (
          <div className={form.buttons}>
            <Button onPress={() => save.mutate(undefined)} isDisabled={save.isPending}>
              {t("settings.logoDrop")}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
