import { Controller, useFieldArray, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Checks } from "../ui/Fields";
import { FormText } from "../ui/FormText";
import { EMPTY_STEP, type ProgramForm } from "./programForm";
import styles from "./StepFields.module.css";

/** The steps of a program, in their order. */
export function StepFields({ control }: { control: Control<ProgramForm> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: "steps" });
  return (
    <>
      <ol className={styles.steps}>
        {fields.map(({ id }, index) => (
          <li key={id} className={styles.step}>
            <FormText control={control} name={`steps.${index}.title`} label={t("programs.stepTitle", { step: index + 1 })} isRequired />
            <FormText control={control} name={`steps.${index}.code`} label={t("programs.stepCode", { step: index + 1 })} isRequired />
            <Controller
              control={control}
              name={`steps.${index}.optional`}
              render={({ field }) => (
                <Checks
                  label={t("programs.stepIs", { step: index + 1 })}
                  values={field.value ? ["optional"] : []}
                  onChange={(values) => field.onChange(values.length > 0)}
                  options={[["optional", t("programs.optional")]]}
                />
              )}
            />
            <Button isDisabled={fields.length === 1} aria-label={t("programs.removeStep", { step: index + 1 })} onPress={() => remove(index)}>
              {t("programs.remove")}
            </Button>
          </li>
        ))}
      </ol>
      <div>
        <Button onPress={() => append(EMPTY_STEP)}>{t("programs.addStep")}</Button>
      </div>
    </>
  );
}
