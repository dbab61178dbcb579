import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { partnerByCode } from "../partners/byCode";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { dealPriceForm, EMPTY_DEAL_PRICE, requestOf, vendorDealPriceForm, type DealPriceForm } from "./dealPrice";

/** Asks for a price for one customer. */
export function AskDealPrice() {
  const { t } = useTranslation();
  const { vendor, forPartner } = useVisit();
  const currency = vendor?.currency ?? "";
  const [key, setKey] = useState(once);
  const { control, handleSubmit, reset, setError } = useForm<DealPriceForm>({ resolver: zodResolver(forPartner ? dealPriceForm : vendorDealPriceForm), defaultValues: EMPTY_DEAL_PRICE });
  const ask = useChange(
    async (typed: DealPriceForm) => {
      const partner = forPartner ? undefined : await partnerByCode(typed.partner);
      if (!forPartner && partner === undefined) {
        setError("partner", { message: "assortment.noPartner" });
        return false;
      }
      await answered(client.POST("/api/deal-prices", { params: { header: key }, body: requestOf(typed, currency, partner?.id) }));
      setKey(once());
      reset();
      return true;
    },
    ["/api/deal-prices"],
  );
  const said = curesIn(ask.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => ask.mutate(typed))(event)} noValidate>
      <div className={form.pair}>
        {!forPartner && <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} said={said.partnerId} isRequired />}
        <FormText control={control} name="customer" label={t("dealPrices.customer")} said={said["customer.name"]} isRequired />
        <FormText control={control} name="domain" label={t("dealPrices.domain")} said={said["customer.domain"]} />
        <FormText control={control} name="productCode" label={t("dealPrices.product")} hint={t("dealPrices.productHint")} said={said.productCode} isRequired />
        <FormText control={control} name="unitPrice" label={t("dealPrices.priceIn", { currency })} said={said.unitPrice} inputMode="decimal" isRequired />
        <FormText control={control} name="until" label={t("dealPrices.until")} said={said.until} type="date" isRequired />
      </div>
      <FormText control={control} name="reason" label={t("dealPrices.why")} said={said.reason} isRequired long />
      {ask.data === true && <p role="status">{t(forPartner ? "dealPrices.isAsked" : "dealPrices.isAskedByVendor")}</p>}
      {ask.error !== null && <Failed error={ask.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={ask.isPending}>
          {t("dealPrices.ask")}
        </Button>
      </div>
    </form>
  );
}
