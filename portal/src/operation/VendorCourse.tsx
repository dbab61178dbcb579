import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import type { OperatedVendor } from "./VendorsPage";

const TOUCHED = ["/api/vendors", "/api/vendors/{id}", "/api/vendors/{id}/history"] as const;

interface Props {
  vendor: OperatedVendor;
}

/** Another name, which its people and its letters carry from now on. */
export function RenameVendor({ vendor }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(vendor.name);
  const params = { path: { id: vendor.id }, header: ifMatch(vendor.version) };
  const rename = useChange(
    () => answered(client.POST("/api/vendors/{id}/rename", { params, body: { name: name.trim() } })),
    [...TOUCHED],
  );
  const isIncomplete = name.trim() === "" || name.trim() === vendor.name;
  return (
    <Confirm action={t("operation.rename")} title={t("operation.renameOf", { name: vendor.name })} change={rename} isIncomplete={isIncomplete}>
      <TextInput label={t("operation.newName")} value={name} onChange={setName} maxLength={200} isRequired />
    </Confirm>
  );
}

/** Keeps everybody of a vendor and of its partners out, or lets them in again. */
export function SuspendOrResume({ vendor }: Props) {
  const { t } = useTranslation();
  const params = { path: { id: vendor.id }, header: ifMatch(vendor.version) };
  const suspend = useChange(
    (reason: string) => answered(client.POST("/api/vendors/{id}/suspend", { params, body: { reason } })),
    [...TOUCHED],
  );
  const resume = useChange(() => answered(client.POST("/api/vendors/{id}/resume", { params })), [...TOUCHED]);
  const { name } = vendor;
  if (vendor.suspendedAt !== undefined) {
    return (
      <Confirm action={t("operation.resume")} title={t("operation.resumeOf", { name })} change={resume}>
        <p>{t("operation.resumeConsequence")}</p>
      </Confirm>
    );
  }
  return (
    <Confirm action={t("operation.suspend")} look="danger" title={t("operation.suspendOf", { name })} reason={t("operation.why")} change={suspend}>
      <p>{t("operation.suspendConsequence")}</p>
    </Confirm>
  );
}
