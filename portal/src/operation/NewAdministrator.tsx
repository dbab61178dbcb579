import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import { Secret } from "../ui/Secret";
import type { OperatedVendor } from "./VendorsPage";

type Restored = components["schemas"]["partner.AdministratorResponse"];

/** Lets somebody in to administer a vendor that has lost its own. */
export function NewAdministrator({ vendor }: { vendor: OperatedVendor }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [restored, setRestored] = useState<Restored>();
  const restore = useChange(
    (reason: string) =>
      answered(
        client.POST("/api/vendors/{id}/administrators", {
          params: { path: { id: vendor.id }, header: once() },
          body: { email: email.trim(), name: name.trim(), reason },
        }),
      ).then(setRestored),
    ["/api/vendors", "/api/vendors/{id}", "/api/vendors/{id}/history"],
  );
  const link = restored?.invitation;
  return (
    <>
      <Confirm
        action={t("operation.newAdministrator")}
        title={t("operation.newAdministratorOf", { name: vendor.name })}
        reason={t("operation.why")}
        change={restore}
        isIncomplete={email.trim() === "" || name.trim() === ""}
      >
        <p>{t("operation.newAdministratorConsequence")}</p>
        <TextInput label={t("people.email")} type="email" value={email} onChange={setEmail} maxLength={254} isRequired />
        <TextInput label={t("people.name")} value={name} onChange={setName} maxLength={200} isRequired />
      </Confirm>
      {restored !== undefined && (
        <div role="status">
          {link === undefined ? (
            <p>{t("operation.isAdministrator", { email })}</p>
          ) : (
            <>
              <p>{t("people.linkLead", { email, until: instant(link.expiresAt, wording) })}</p>
              <Secret label={t("people.link")} value={link.link} />
            </>
          )}
        </div>
      )}
    </>
  );
}
