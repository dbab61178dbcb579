import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { EMPTY_WAIVER, waiverForm, waiverOf, type WaiverForm } from "./waiverForm";

const UNITS = [["km", "km"], ["mi", "mi"]] as const;

/** Asks that an outlet may stand closer to others than their protected radii want. */
export default function NewWaiverPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm<WaiverForm>({ resolver: zodResolver(waiverForm), defaultValues: EMPTY_WAIVER });
  const ask = useChange(
    async (typed: WaiverForm) => {
      const { id } = await answered(client.POST("/api/waivers", { params: { header: key }, body: waiverOf(typed) }));
      void navigate({ to: "/outlets/waivers/$waiverId", params: { waiverId: id } });
    },
    ["/api/waivers"],
  );
  const crumbs = [
    { title: t("ground.outlets"), to: "/outlets" },
    { title: t("waivers.title"), to: "/outlets/waivers" },
  ];
  return (
    <Page title={t("waivers.ask")} lead={t("waivers.askLead")} crumbs={crumbs}>
      <form className={form.form} onSubmit={(event) => void handleSubmit((it) => ask.mutateAsync(it).catch(() => undefined))(event)} noValidate>
        <Section title={t("ground.aboutOutlet")}>
          <div className={form.pair}>
            <FormText control={control} name="name" label={t("ground.name")} isRequired />
            <FormText control={control} name="code" label={t("ground.code")} isRequired />
            <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} isRequired />
            <FormText control={control} name="brand" label={t("ground.brand")} />
            <FormText control={control} name="street" label={t("deals.inbox.street")} />
            <FormText control={control} name="postalCode" label={t("deals.postalCode")} />
            <FormText control={control} name="city" label={t("deals.inbox.city")} />
            <FormText control={control} name="country" label={t("partners.countryCode")} hint={t("partners.countryHint")} maxLength={2} isRequired />
            <FormText control={control} name="latitude" label={t("waivers.latitude")} inputMode="decimal" isRequired />
            <FormText control={control} name="longitude" label={t("waivers.longitude")} inputMode="decimal" isRequired />
            <FormText control={control} name="radius" label={t("ground.radius")} inputMode="decimal" isRequired />
            <Controller control={control} name="unit" render={({ field }) => <Choice label={t("waivers.unit")} value={field.value} onChange={field.onChange} options={UNITS} />} />
            <FormText control={control} name="insteadOf" label={t("waivers.insteadOf")} hint={t("waivers.insteadOfHint")} />
          </div>
        </Section>
        <Section title={t("waivers.one")}>
          <FormText control={control} name="until" label={t("waivers.until")} hint={t("waivers.untilHint")} type="date" isRequired />
          <FormText control={control} name="reason" label={t("partners.reason")} long isRequired />
        </Section>
        {ask.error !== null && <Failed error={ask.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={ask.isPending}>
            {t("waivers.ask")}
          </Button>
          <Link to="/outlets/waivers" className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        </div>
      </form>
    </Page>
  );
}
