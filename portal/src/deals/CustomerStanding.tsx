import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { useSettled } from "../ui/useSettled";
import { Why } from "../ui/Why";
import { dealForm, dealOf, vendorDealForm, type DealForm } from "./dealForm";

const SETTLED_MILLIS = 400;

/** Whether the customer is free, as far as it is typed; nothing while that cannot be said. */
export function CustomerStanding({ typed }: { typed: Pick<DealForm, "partner" | "customer" | "domain" | "country" | "postalCode" | "taxId" | "productLines"> }) {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const settled = useSettled(JSON.stringify(typed), SETTLED_MILLIS);
  const customer = (forPartner ? dealForm : vendorDealForm).safeParse({ ...(JSON.parse(settled) as typeof typed), description: "", value: "" });
  const standing = useQuery({
    queryKey: ["/api/deals/check", settled],
    queryFn: ({ signal }) => answered(client.POST("/api/deals/check", { signal, body: dealOf(customer.data!, "") })),
    enabled: customer.success,
    retry: false,
    placeholderData: keepPreviousData,
  });
  const known = customer.success && !standing.isError ? standing.data : undefined;
  return (
    <div role="status" aria-label={t("deals.standing")}>
      {known !== undefined && <Why of={known.decision.reasons} />}
    </div>
  );
}
