import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";

/** Has the next key that signs tokens prepared, and says which it is and from when on it signs. */
export function RotateKey() {
  const { t } = useTranslation();
  const wording = useWording();
  const [next, setNext] = useState<components["schemas"]["partner.Successor"]>();
  const rotate = useChange(async () => setNext(await answered(client.POST("/api/partner/signing-keys/rotate"))), []);
  return (
    <Section title={t("operation.signingKey")}>
      <p>{t("operation.signingKeyLead")}</p>
      {next !== undefined && (
        <p role="status">
          {t("operation.nextKey", { at: instant(next.activeFrom, wording) })} <code>{next.kid}</code>
        </p>
      )}
      <div className={form.buttons}>
        <Confirm action={t("operation.rotate")} title={t("operation.rotate")} change={rotate}>
          <p>{t("operation.rotateConsequence")}</p>
        </Confirm>
      </div>
    </Section>
  );
}
