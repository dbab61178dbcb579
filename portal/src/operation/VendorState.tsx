import { useTranslation } from "react-i18next";
import { Status } from "../ui/Status";

/** Whether its people and its partners' come in. */
export function VendorState({ vendor }: { vendor: { suspendedAt?: string } }) {
  const { t } = useTranslation();
  return vendor.suspendedAt === undefined ? <Status tone="good">{t("operation.inBusiness")}</Status> : <Status tone="bad">{t("operation.suspended")}</Status>;
}
