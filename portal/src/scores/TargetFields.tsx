import { Controller, useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { isShare, MEASURES } from "./measures";
import type { RulesForm } from "./rulesForm";

interface Props {
  control: Control<RulesForm>;
  index: number;
  remove: () => void;
  said: Partial<Record<string, string>>;
}

/** What is wanted of one measure. */
export function TargetFields({ control, index, remove, said }: Props) {
  const { t } = useTranslation();
  const { vendor } = useVisit();
  const measure = useWatch({ control, name: `targets.${index}.measure` });
  const unit = isShare(measure) ? t("scores.inPercent") : measure === "revenue_12m" ? t("scores.inCurrency", { currency: vendor?.currency ?? "" }) : t("scores.asCount");
  return (
    <fieldset className={form.group}>
      <legend>{coded("scoreMeasure", measure)}</legend>
      <Controller
        control={control}
        name={`targets.${index}.measure`}
        render={({ field }) => (
          <Choice label={t("scores.measure")} value={field.value} onChange={field.onChange} options={MEASURES.map((it) => [it, coded("scoreMeasure", it)] as const)} />
        )}
      />
      <div className={form.pair}>
        <FormText
          control={control}
          name={`targets.${index}.goal`}
          label={t("scores.goal")}
          hint={measure === "return_rate" ? t("scores.lessIsBetter") : unit}
          said={said[`targets[${index}].goal`] ?? said[`targets[${index}].measure`]}
          inputMode="decimal"
          isRequired
        />
        <FormText
          control={control}
          name={`targets.${index}.weight`}
          label={t("scores.weight")}
          hint={t("scores.weightHint")}
          said={said[`targets[${index}].weight`]}
          inputMode="numeric"
          isRequired
        />
      </div>
      <Button look="plain" onPress={remove} aria-label={t("scores.removeTarget", { measure: coded("scoreMeasure", measure) })}>
        {t("scores.remove")}
      </Button>
    </fieldset>
  );
}
