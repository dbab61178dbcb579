import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { coded } from "../i18n/words";
import { Choice } from "../ui/Choice";
import { FormText } from "../ui/FormText";
import type { PromotionForm } from "./promotionForm";
import { CAP_PERIODS, METHODS, PERIODS, STANDINGS } from "./termsForm";

interface Props {
  control: Control<PromotionForm>;
  kind: PromotionForm["kind"];
  currency: string;
}

/** What a promotion of the chosen kind gives, and from what on. */
export function TermsFields({ control, kind, currency }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {kind === "discount" && (
        <>
          <FormText control={control} name="percent" label={t("promotions.percent")} hint={t("promotions.percentHint")} inputMode="decimal" />
          <FormText control={control} name="amount" label={t("promotions.amountOff", { currency })} inputMode="decimal" />
          <FormText control={control} name="fromUnits" label={t("promotions.fromUnits")} hint={t("promotions.fromUnitsOfLine")} inputMode="decimal" />
          <FormText control={control} name="fromAmount" label={t("promotions.fromAmount", { currency })} hint={t("promotions.fromAmountOfLine")} inputMode="decimal" />
        </>
      )}
      {kind === "rebate" && (
        <>
          <FormText control={control} name="slabs" label={t("promotions.slabs")} hint={t("promotions.slabsHint", { currency })} isRequired />
          <Controller
            control={control}
            name="method"
            render={({ field }) => <Choice label={t("promotions.slabsCount")} value={field.value} onChange={field.onChange} options={METHODS.map((it) => [it, coded("rebateMethod", it)] as const)} />}
          />
        </>
      )}
      {kind === "unit_rebate" && (
        <>
          <FormText control={control} name="amount" label={t("promotions.unitAmount", { currency })} inputMode="decimal" isRequired />
          <FormText control={control} name="fromUnits" label={t("promotions.fromUnits")} hint={t("promotions.fromUnitsHint")} inputMode="decimal" />
        </>
      )}
      {kind === "free_goods" && (
        <>
          <FormText control={control} name="buy" label={t("promotions.buy")} inputMode="numeric" isRequired />
          <FormText control={control} name="free" label={t("promotions.free")} inputMode="numeric" isRequired />
          <FormText control={control} name="amount" label={t("promotions.unitWorth", { currency })} hint={t("promotions.unitWorthHint")} inputMode="decimal" isRequired />
        </>
      )}
      {kind === "growth_rebate" && (
        <>
          <FormText control={control} name="percent" label={t("promotions.growthPercent")} inputMode="decimal" isRequired />
          <FormText control={control} name="baseline" label={t("promotions.growthBaseline", { currency })} hint={t("promotions.growthBaselineHint")} inputMode="decimal" isRequired />
        </>
      )}
      {kind === "spiff" && (
        <>
          <FormText control={control} name="amount" label={t("promotions.dealAmount", { currency })} hint={t("promotions.spiffHint")} inputMode="decimal" isRequired />
          <FormText control={control} name="fromAmount" label={t("promotions.fromValue", { currency })} inputMode="decimal" />
        </>
      )}
      {kind === "referral" && (
        <>
          <FormText control={control} name="percent" label={t("promotions.referralPercent")} hint={t("promotions.percentHint")} inputMode="decimal" />
          <FormText control={control} name="amount" label={t("promotions.dealAmount", { currency })} hint={t("promotions.referralHint")} inputMode="decimal" />
        </>
      )}
      {kind !== "discount" && (
        <>
          <Controller
            control={control}
            name="period"
            render={({ field }) => (
              <Choice label={t("promotions.period")} value={field.value} onChange={field.onChange} options={PERIODS.map((it) => [it, coded("rebatePeriod", it)] as const)} />
            )}
          />
          <Controller
            control={control}
            name="standing"
            render={({ field }) => <Choice label={t("promotions.standing")} value={field.value} onChange={field.onChange} options={STANDINGS.map((it) => [it, coded("standingAt", it)] as const)} />}
          />
          <FormText control={control} name="mostPerPartner" label={t("promotions.mostPerPartner", { currency })} hint={t("promotions.mostPerPartnerHint")} inputMode="decimal" />
          <Controller
            control={control}
            name="mostPer"
            render={({ field }) => (
              <Choice label={t("promotions.mostPer")} value={field.value} onChange={field.onChange} options={CAP_PERIODS.map((it) => [it, coded("capPeriod", it)] as const)} />
            )}
          />
        </>
      )}
    </>
  );
}
