import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { CheckedSpacing } from "./CheckedSpacing";
import { ForecastView } from "./ForecastView";
import { outletForm, outletOf, whatIfOf, type OutletForm } from "./outletForm";

const UNITS = [["km", "km"], ["mi", "mi"]] as const;

interface Props {
  /** What the form begins with. */
  from: OutletForm;
  /** Whether it takes the place of one that is known already. */
  isMove?: boolean;
}

/** Places an outlet: first it is said how far the others are and what would follow, then it is done. */
export function PlaceOutlet({ from, isMove = false }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key, setKey] = useState(once);
  const { control, handleSubmit, watch, getValues } = useForm<OutletForm>({ resolver: zodResolver(outletForm), defaultValues: from });
  const check = useChange(async (typed: OutletForm) => {
    setKey(once());
    const forecast = await answered(client.POST("/api/placements/what-if", { body: whatIfOf(typed) }));
    // Where it may not stand at all, there are no distances: that is refused, and the reasons say it already.
    const spacing = await answered(client.POST("/api/outlets/check", { body: outletOf(typed) })).catch((refusal: unknown) => {
      if (forecast.outcome === "refused") return undefined;
      throw refusal;
    });
    return { forecast, spacing };
  }, []);
  const place = useChange(
    async () => {
      const { id } = await answered(client.POST("/api/outlets", { params: { header: key }, body: outletOf(outletForm.parse(getValues())) }));
      void navigate({ to: "/outlets/$outletId", params: { outletId: id } });
    },
    ["/api/outlets", "/api/outlets/{id}", "/api/outlets/violations", "/api/distribution"],
  );
  const isAsChecked = JSON.stringify(check.variables) === JSON.stringify(outletForm.safeParse(watch()).data);
  const found = isAsChecked ? check.data : undefined;
  const said: Partial<Record<string, string>> = isAsChecked ? { ...curesIn(check.error), ...curesIn(place.error) } : {};
  return (
    <>
      <Section title={t("ground.aboutOutlet")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => check.mutateAsync(typed).then(() => undefined, () => undefined))(event)} noValidate>
          <div className={form.pair}>
            <FormText control={control} name="name" label={t("ground.name")} said={said.name} isRequired />
            <FormText control={control} name="code" label={t("ground.code")} said={said.code} isRequired />
            <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} said={said.partner} isRequired />
            <FormText control={control} name="brand" label={t("ground.brand")} said={said.brand} />
            <FormText control={control} name="street" label={t("deals.inbox.street")} />
            <FormText control={control} name="postalCode" label={t("deals.postalCode")} />
            <FormText control={control} name="city" label={t("deals.inbox.city")} />
            <FormText control={control} name="subdivision" label={t("steps.subdivision")} hint={t("steps.subdivisionHint")} said={said["address.subdivision"]} />
            <FormText control={control} name="country" label={t("partners.countryCode")} hint={t("partners.countryHint")} said={said["address.country"]} maxLength={2} isRequired />
            <FormText control={control} name="latitude" label={t("waivers.latitude")} inputMode="decimal" isRequired />
            <FormText control={control} name="longitude" label={t("waivers.longitude")} inputMode="decimal" isRequired />
            <FormText control={control} name="radius" label={t("ground.radius")} inputMode="decimal" isRequired />
            <Controller control={control} name="unit" render={({ field }) => <Choice label={t("waivers.unit")} value={field.value} onChange={field.onChange} options={UNITS} />} />
            {!isMove && <FormText control={control} name="insteadOf" label={t("waivers.insteadOf")} hint={t("waivers.insteadOfHint")} said={said.insteadOf} />}
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
          <ForecastView of={found.forecast} />
          {found.spacing !== undefined && <CheckedSpacing of={found.spacing} />}
          {place.error !== null && <Failed error={place.error} />}
          {found.forecast.outcome === "done" && (
            <div className={form.buttons}>
              <Button look="primary" isPending={place.isPending} onPress={() => void place.mutateAsync(undefined).catch(() => undefined)}>
                {t(isMove && from.insteadOf !== "" ? "steps.moveIt" : "space.placeIt")}
              </Button>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
