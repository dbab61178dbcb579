import { useFieldArray, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { EMPTY_RUNG, type LadderForm } from "./ladderForm";

/** The rungs, the base first. */
export function RungFields({ control }: { control: Control<LadderForm> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: "tiers" });
  return (
    <>
      {fields.map(({ id }, index) => (
        <Section
          key={id}
          title={index === 0 ? t("ladder.baseRung") : t("ladder.rung", { rung: index })}
          actions={index > 0 && <Button onPress={() => remove(index)}>{t("ladder.removeRung", { rung: index })}</Button>}
        >
          <div className={form.pair}>
            <FormText control={control} name={`tiers.${index}.name`} label={t("ladder.name")} isRequired />
            <FormText control={control} name={`tiers.${index}.code`} label={t("ladder.code")} isRequired />
          </div>
          {index > 0 && (
            <>
              <FormText control={control} name={`tiers.${index}.condition`} label={t("ladder.condition")} hint={t("ladder.conditionHint")} spellCheck="false" isRequired long />
              <FormText control={control} name={`tiers.${index}.keep`} label={t("ladder.keep")} hint={t("ladder.keepHint")} spellCheck="false" long />
            </>
          )}
        </Section>
      ))}
      <div>
        <Button onPress={() => append(EMPTY_RUNG)}>{t("ladder.addRung")}</Button>
      </div>
    </>
  );
}
