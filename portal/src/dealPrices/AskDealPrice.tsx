import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { dealPriceForm, EMPTY_DEAL_PRICE, requestOf, type DealPriceForm } from "./dealPrice";

/** Asks for a price for one customer. */
export function AskDealPrice() {
  const { t } = useTranslation();
  const currency = useVisit().vendor?.currency ?? "";
  const [key, setKey] = useState(once);
  const { control, handleSubmit, reset } = useForm<DealPriceForm>({ resolver: zodResolver(dealPriceForm), defaultValues: EMPTY_DEAL_PRICE });
  const ask = useChange(
    async (typed: DealPriceForm) => {
      await answered(client.POST("/api/deal-prices", { params: { header: key }, body: requestOf(typed, currency) }));
      setKey(once());
      reset();
    },
    ["/api/deal-prices"],
  );
  const said = curesIn(ask.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => ask.mutate(typed))(event)} noValidate>
      <div className={form.pair}>
        <FormText control={control} name="customer" label={t("dealPrices.customer")} said={said["customer.name"]} isRequired />
        <FormText control={control} name="domain" label={t("dealPrices.domain")} said={said["customer.domain"]} />
        <FormText control={control} name="productCode" label={t("dealPrices.product")} hint={t("dealPrices.productHint")} said={said.productCode} isRequired />
        <FormText control={control} name="unitPrice" label={t("dealPrices.priceIn", { currency })} said={said.unitPrice} inputMode="decimal" isRequired />
        <FormText control={control} name="until" label={t("dealPrices.until")} said={said.until} type="date" isRequired />
      </div>
      <FormText control={control} name="reason" label={t("dealPrices.why")} said={said.reason} isRequired long />
      {ask.isSuccess && <p role="status">{t("dealPrices.isAsked")}</p>}
      {ask.error !== null && <Failed error={ask.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={ask.isPending}>
          {t("dealPrices.ask")}
        </Button>
      </div>
    </form>
  );
}
