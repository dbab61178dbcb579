import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button, buttonClass } from "../../ui/Button";
import { Checks } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { SegmentChecks } from "../SegmentChecks";
import type { Promotion } from "../terms";
import { amendmentForm, amendmentOf, asItStands, type Amendment, type AmendmentForm } from "./amendment";

interface Props {
  promotion: Promotion;
  preview: { mutate: (change: Amendment) => void; isPending: boolean; error: unknown; reset: () => void };
}

/** What of it is to be another: its last day, its budget, its audience. */
export function AmendForm({ promotion, preview }: Props) {
  const { t } = useTranslation();
  const { audience, budget } = promotion;
  const isForAll = audience.segments.length + audience.tiers.length + audience.territories.length === 0;
  const [saysNothing, setSaysNothing] = useState(false);
  const { control, handleSubmit } = useForm<AmendmentForm>({ resolver: zodResolver(amendmentForm), defaultValues: asItStands(promotion) });
  const submit = (typed: AmendmentForm) => {
    const change = amendmentOf(typed, promotion);
    setSaysNothing(change === undefined);
    if (change === undefined) preview.reset();
    else preview.mutate(change);
  };
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
      <Section title={t("promotions.windowAndBudget")}>
        <div className={form.pair}>
          <FormText control={control} name="until" label={t("offers.until")} type="date" isRequired />
          <FormText control={control} name="durationReason" label={t("promotions.durationReason")} hint={t("promotions.durationHint")} />
          {budget !== undefined && (
            <FormText control={control} name="budget" label={t("promotions.budgetIn", { currency: budget.currency })} inputMode="decimal" isRequired />
          )}
        </div>
      </Section>
      {!isForAll && (
        <Section title={t("promotions.audience")}>
          <Controller control={control} name="segments" render={({ field }) => <SegmentChecks label={t("promotions.amend.segments")} values={field.value} onChange={field.onChange} />} />
          <Controller
            control={control}
            name="reachesBack"
            render={({ field }) => (
              <Checks
                label={t("promotions.amend.newcomers")}
                values={field.value ? ["back"] : []}
                onChange={(values) => field.onChange(values.includes("back"))}
                options={[["back", t("promotions.amend.reachesBack")]]}
              />
            )}
          />
        </Section>
      )}
      {saysNothing && <p role="status">{t("promotions.amend.nothing")}</p>}
      {preview.error !== null && <Failed error={preview.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={preview.isPending}>
          {t("promotions.amend.preview")}
        </Button>
        <Link to="/promotions/$promotionId" params={{ promotionId: promotion.id }} className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
