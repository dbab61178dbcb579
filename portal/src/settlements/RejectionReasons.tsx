import { useTranslation } from "react-i18next";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import type { Payment, Rejections } from "./settlement";

const LONGEST = 500;

interface Props {
  payments: Payment[];
  rejections: Rejections;
  change: (rejections: Rejections) => void;
}

/** What the bank says of each payment that it rejected. */
export function RejectionReasons({ payments, rejections, change }: Props) {
  const { t } = useTranslation();
  const rejected = payments.filter(({ partnerId }) => rejections.has(partnerId));
  return (
    <div className={form.form}>
      {rejected.map(({ partnerId, partnerCode }) => (
        <TextInput
          key={partnerId}
          label={t("settlements.bankSaysOf", { partner: partnerCode })}
          hint={t("settlements.bankSaysHint")}
          value={rejections.get(partnerId) ?? ""}
          onChange={(reason) => change(new Map([...rejections, [partnerId, reason]]))}
          maxLength={LONGEST}
          isRequired
        />
      ))}
    </div>
  );
}
