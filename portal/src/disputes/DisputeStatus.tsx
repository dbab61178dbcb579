import { useTranslation } from "react-i18next";
import { Status } from "../ui/Status";
import type { Dispute } from "./dispute";

const TONES = { open: "warn", adjusted: "good", rejected: "bad", withdrawn: "calm" } as const;

export function DisputeStatus({ of }: { of: Dispute["status"] }) {
  const { t } = useTranslation();
  return <Status tone={TONES[of]}>{t(`disputes.status.${of}`)}</Status>;
}
