import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { CAUSES } from "../../insights/search";
import { coded } from "../../i18n/words";
import { Choice } from "../../ui/Choice";
import { Checks } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { FORMS } from "../action";
import type { CatalogueForm } from "./catalogue";

interface Props {
  control: Control<CatalogueForm>;
  index: number;
  currency: string;
  /** What the platform said of a field. */
  said: (field: string) => string | undefined;
}

/** One action of the catalogue. */
export function EntryFields({ control, index, currency, said }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className={form.pair}>
        <FormText control={control} name={`entries.${index}.name`} label={t("actions.catalogue.name")} said={said("name")} isRequired />
        <FormText control={control} name={`entries.${index}.code`} label={t("actions.code")} said={said("code")} isRequired />
        <Controller
          control={control}
          name={`entries.${index}.form`}
          render={({ field }) => (
            <Choice label={t("actions.form")} value={field.value} onChange={field.onChange} options={FORMS.map((it) => [it, coded("actionForm", it)] as const)} />
          )}
        />
        <FormText control={control} name={`entries.${index}.whom`} label={t("actions.whom")} said={said("whom")} isRequired />
        <FormText control={control} name={`entries.${index}.cost`} label={t("actions.catalogue.costIn", { currency })} said={said("cost")} inputMode="decimal" />
        <FormText
          control={control}
          name={`entries.${index}.holdOut`}
          label={t("actions.catalogue.holdOut")}
          hint={t("actions.catalogue.holdOutHint")}
          said={said("holdOut")}
          inputMode="numeric"
        />
      </div>
      <Controller
        control={control}
        name={`entries.${index}.causes`}
        render={({ field }) => (
          <Checks label={t("actions.against")} values={field.value} onChange={field.onChange} options={CAUSES.map((it) => [it, coded("cause", it)])} columns />
        )}
      />
    </>
  );
}
