import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";

/** Notes that a partner has paid an invoice. */
export function PayInvoice({ invoice: { id, number, partnerCode, amount, version } }: { invoice: ItemOf<"/api/invoices"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const pay = useChange(
    () => answered(client.POST("/api/invoices/{id}/pay", { params: { path: { id }, header: ifMatch(version) } })),
    ["/api/invoices"],
  );
  return (
    <Confirm action={t("invoices.pay")} title={t("invoices.payOf", { number })} change={pay}>
      <p>{t("invoices.payConsequence", { partner: partnerCode, amount: money(amount, wording) })}</p>
    </Confirm>
  );
}
