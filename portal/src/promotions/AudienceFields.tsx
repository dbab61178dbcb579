import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import type { PromotionForm } from "./promotionForm";
import { SegmentChecks } from "./SegmentChecks";

/** For whom a promotion is, and for which products. */
export function AudienceFields({ control }: { control: Control<PromotionForm> }) {
  const { t } = useTranslation();
  return (
    <>
      <Controller control={control} name="segments" render={({ field }) => <SegmentChecks label={t("promotions.segments")} values={field.value} onChange={field.onChange} />} />
      <div className={form.pair}>
        <FormText control={control} name="tiers" label={t("promotions.tiers")} hint={t("promotions.codesHint")} />
        <FormText control={control} name="territories" label={t("promotions.territories")} hint={t("promotions.codesHint")} />
        <FormText control={control} name="codes" label={t("promotions.codes")} hint={t("promotions.codesHint")} />
        <FormText control={control} name="lines" label={t("promotions.lines")} hint={t("promotions.linesHint")} />
      </div>
    </>
  );
}
