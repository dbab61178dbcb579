import { useTranslation } from "react-i18next";
import { Status } from "../ui/Status";
import type { Payment, Settlement } from "./settlement";

const TONES = { proposed: "warn", approved: "warn", paid: "good", cancelled: "calm" } as const;
const PAYMENT_TONES = { due: "warn", paid: "good", rejected: "bad", cancelled: "calm" } as const;

export function SettlementStatus({ of }: { of: Settlement["status"] }) {
  const { t } = useTranslation();
  return <Status tone={TONES[of]}>{t(`settlements.status.${of}`)}</Status>;
}

export function PaymentStatus({ of }: { of: Payment["status"] }) {
  const { t } = useTranslation();
  return <Status tone={PAYMENT_TONES[of]}>{t(`settlements.payment.${of}`)}</Status>;
}
