import { Controller, useFieldArray, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { BY_HAND, EMPTY_STEP, FACTS, OWNERS, type TemplateForm } from "./templateForm";

/** The steps of a template, in their order. */
export function PlanFields({ control }: { control: Control<TemplateForm> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: "steps" });
  return (
    <div className={form.form}>
      {fields.length === 0 && <p>{t("journeys.noTemplate")}</p>}
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={form.group}>
          <legend>{t("journeys.stepNumber", { step: index + 1 })}</legend>
          <div className={form.pair}>
            <FormText control={control} name={`steps.${index}.title`} label={t("journeys.stepTitle")} isRequired />
            <FormText control={control} name={`steps.${index}.code`} label={t("journeys.stepCode")} isRequired />
            <Controller
              control={control}
              name={`steps.${index}.owner`}
              render={({ field }) => (
                <Choice label={t("journeys.turn")} value={field.value} onChange={field.onChange} options={OWNERS.map((it) => [it, t(`journeys.owner.${it}`)] as const)} />
              )}
            />
            <FormText control={control} name={`steps.${index}.days`} label={t("journeys.days")} inputMode="numeric" isRequired />
            <Controller
              control={control}
              name={`steps.${index}.doneBy`}
              render={({ field }) => (
                <Choice label={t("journeys.doneBy")} value={field.value} onChange={field.onChange} options={([BY_HAND, ...FACTS] as const).map((it) => [it, t(`journeys.by.${it}`)] as const)} />
              )}
            />
          </div>
          <Button aria-label={t("journeys.removeStep", { step: index + 1 })} onPress={() => remove(index)}>
            {t("journeys.remove")}
          </Button>
        </fieldset>
      ))}
      <div className={form.buttons}>
        <Button onPress={() => append(EMPTY_STEP)}>{t("journeys.addStep")}</Button>
      </div>
    </div>
  );
}
