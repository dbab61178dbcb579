import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { ForecastView } from "./ForecastView";
import { EMPTY_OUTLET, outletForm, outletOf, whatIfOf, type OutletForm } from "./outletForm";

const UNITS = [["km", "km"], ["mi", "mi"]] as const;

/** Places an outlet: first it is said what would follow, then it is done. */
export default function NewOutletPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key, setKey] = useState(once);
  const { control, handleSubmit, watch, getValues } = useForm<OutletForm>({ resolver: zodResolver(outletForm), defaultValues: EMPTY_OUTLET });
  const check = useChange(async (typed: OutletForm) => {
    setKey(once());
    return answered(client.POST("/api/placements/what-if", { body: whatIfOf(typed) }));
  }, []);
  const place = useChange(
    async () => {
      const { id } = await answered(client.POST("/api/outlets", { params: { header: key }, body: outletOf(getValues()) }));
      void navigate({ to: "/outlets/$outletId", params: { outletId: id } });
    },
    ["/api/outlets", "/api/outlets/violations", "/api/distribution"],
  );
  const isAsChecked = JSON.stringify(check.variables) === JSON.stringify(outletForm.safeParse(watch()).data);
  const found = isAsChecked ? check.data : undefined;
  return (
    <Page title={t("space.newOutlet")} lead={t("space.newOutletLead")} crumbs={[{ title: t("ground.outlets"), to: "/outlets" }]}>
      <Section title={t("ground.aboutOutlet")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => check.mutateAsync(typed).then(() => undefined, () => undefined))(event)} noValidate>
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
          {check.error !== null && <Failed error={check.error} />}
          <div className={form.buttons}>
            <Button type="submit" look={found === undefined ? "primary" : "quiet"} isPending={check.isPending}>
              {t("ground.check")}
            </Button>
          </div>
        </form>
      </Section>
      {found !== undefined && (
        <Section title={t("space.whatIf")}>
          <ForecastView of={found} />
          {place.error !== null && <Failed error={place.error} />}
          {found.outcome === "done" && (
            <div className={form.buttons}>
              <Button look="primary" isPending={place.isPending} onPress={() => void place.mutateAsync(undefined).catch(() => undefined)}>
                {t("space.placeIt")}
              </Button>
            </div>
          )}
        </Section>
      )}
    </Page>
  );
}
