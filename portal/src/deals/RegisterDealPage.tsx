import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import type { Deal } from "../api/types";
import { useVisit } from "../app/session";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { CustomerStanding } from "./CustomerStanding";
import { DealOutcome } from "./DealOutcome";
import { dealForm, dealOf, EMPTY_DEAL, vendorDealForm, type DealForm } from "./dealForm";

/** Registers a deal: who the customer is, and no more than helps to tell it from others. */
export default function RegisterDealPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vendor, forPartner } = useVisit();
  const currency = vendor?.currency;
  const [deal, setDeal] = useState<Deal>();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm<DealForm>({ resolver: zodResolver(forPartner ? dealForm : vendorDealForm), defaultValues: EMPTY_DEAL });
  const [partner, customer, domain, country, postalCode, taxId, productLines] = useWatch({ control, name: ["partner", "customer", "domain", "country", "postalCode", "taxId", "productLines"] });
  const register = useChange(
    (typed: DealForm) =>
      answered(client.POST("/api/deals", { params: { header: key }, body: dealOf(typed, currency ?? "") })),
    ["/api/my/deals", "/api/deals", "/api/me/home"],
  );
  const shown = (it: Deal) => (forPartner ? setDeal(it) : void navigate({ to: "/deals/$dealId", params: { dealId: it.id } }));
  const submit = (typed: DealForm) => register.mutateAsync(typed).then(shown, () => undefined);
  const said = curesIn(register.error);
  return (
    <Page title={t("deals.register")} lead={t(forPartner ? "deals.registerLead" : "deals.registerForLead")} crumbs={[{ title: t("deals.title"), to: "/deals" }]}>
      {deal !== undefined ? (
        <DealOutcome deal={deal} />
      ) : (
        <Section title={t("deals.customer")}>
          <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
            {!forPartner && <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} said={said.partner} isRequired autoFocus />}
            <FormText control={control} name="customer" label={t("deals.customerName")} said={said["customer.name"]} isRequired autoFocus={forPartner} />
            <div className={form.pair}>
              <FormText control={control} name="domain" label={t("deals.domain")} hint={t("deals.domainHint")} />
              <FormText control={control} name="country" label={t("partners.countryCode")} hint={t("partners.countryHint")} maxLength={2} />
              <FormText control={control} name="postalCode" label={t("deals.postalCode")} />
              {currency !== undefined && (
                <FormText control={control} name="value" label={t("deals.valueIn", { currency })} hint={t("deals.valueHint")} inputMode="decimal" />
              )}
              <FormText control={control} name="taxId" label={t("deals.inbox.taxId")} said={said["customer.taxId"]} />
              <FormText control={control} name="productLines" label={t("deals.inbox.lines")} hint={t("deals.linesHint")} said={said.productLines} />
            </div>
            <CustomerStanding typed={{ partner, customer, domain, country, postalCode, taxId, productLines }} />
            <FormText control={control} name="description" label={t("deals.description")} long />
            {register.isError && <Failed error={register.error} />}
            <div className={form.buttons}>
              <Button type="submit" look="primary" isPending={register.isPending}>
                {t("deals.register")}
              </Button>
              <Link to="/deals" className={buttonClass()}>
                {t("form.cancel")}
              </Link>
            </div>
          </form>
        </Section>
      )}
    </Page>
  );
}
