import { useTranslation } from "react-i18next";
import { Status } from "../ui/Status";
import type { Period } from "./period";

export function PeriodStatus({ status }: { status: Period["status"] }) {
  const { t } = useTranslation();
  return <Status tone={status === "open" ? "warn" : "good"}>{t(`periods.status.${status}`)}</Status>;
}
