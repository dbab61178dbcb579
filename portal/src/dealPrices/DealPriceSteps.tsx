import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useMay, useVisit } from "../app/session";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import type { DealPrice } from "./dealPrice";

const TOUCHED = ["/api/deal-prices", "/api/deal-prices/{id}", "/api/deal-prices/{id}/history"] as const;

/** What can become of a deal price now: somebody else of the vendor decides, and it may be taken back. */
export function DealPriceSteps({ of: { id, version, status, customer, productCode, unitPrice } }: { of: DealPrice }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  const mayDecide = useMay("catalog:write") && !forPartner;
  const mayEnd = useMay("quotes:write");
  const params = { path: { id }, header: ifMatch(version) };
  const approve = useChange((reason: string) => answered(client.POST("/api/deal-prices/{id}/approve", { params, body: { reason } })), [...TOUCHED]);
  const decline = useChange((reason: string) => answered(client.POST("/api/deal-prices/{id}/decline", { params, body: { reason } })), [...TOUCHED]);
  const end = useChange(() => answered(client.POST("/api/deal-prices/{id}/end", { params })), [...TOUCHED]);
  const about = t("dealPrices.about", { product: productCode, price: money(unitPrice, wording), customer: customer.name });
  return (
    <>
      {status === "asked" && mayDecide && (
        <>
          <Confirm action={t("dealPrices.approve")} look="primary" title={about} reason={t("partners.reason")} change={approve}>
            <p>{t("dealPrices.approveConsequence")}</p>
          </Confirm>
          <Confirm action={t("dealPrices.decline")} title={about} reason={t("partners.reason")} change={decline}>
            <p>{t("dealPrices.declineConsequence")}</p>
          </Confirm>
        </>
      )}
      {(status === "asked" || status === "approved") && mayEnd && (
        <Confirm action={t("dealPrices.end")} look="danger" title={about} change={end}>
          <p>{t("dealPrices.endConsequence")}</p>
        </Confirm>
      )}
    </>
  );
}
