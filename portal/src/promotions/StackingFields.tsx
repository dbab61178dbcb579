import { Controller, useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { coded } from "../i18n/words";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import type { PromotionForm } from "./promotionForm";
import { POLICIES } from "./stackingForm";

/** Whether a promotion counts beside others on one line, and which is looked at first. */
export function StackingFields({ control }: { control: Control<PromotionForm> }) {
  const { t } = useTranslation();
  const policy = useWatch({ control, name: "policy" });
  return (
    <div className={form.pair}>
      <Controller
        control={control}
        name="policy"
        render={({ field }) => <Choice label={t("promotions.policy")} value={field.value} onChange={field.onChange} options={POLICIES.map((it) => [it, coded("stacking", it)] as const)} />}
      />
      {policy === "best_of" && <FormText control={control} name="group" label={t("promotions.group")} hint={t("promotions.groupHint")} isRequired />}
      <FormText control={control} name="priority" label={t("promotions.priority")} hint={t("promotions.priorityHint")} inputMode="numeric" />
    </div>
  );
}
