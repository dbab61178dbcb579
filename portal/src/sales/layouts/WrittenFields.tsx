import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Choice } from "../../ui/Choice";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import type { LayoutForm } from "./layoutForm";
import { SEPARATORS } from "./sample";

/** How lines, numbers and days are written in a file. */
export function WrittenFields({ control, said }: { control: Control<LayoutForm>; said: Partial<Record<string, string>> }) {
  const { t } = useTranslation();
  return (
    <div className={form.pair}>
      <Controller
        control={control}
        name="separator"
        render={({ field: { value, onChange } }) => (
          <Choice label={t("layouts.separator")} value={value} onChange={onChange} options={SEPARATORS.map((it) => [it, t(`layouts.separators.${it}`)] as const)} />
        )}
      />
      <Controller
        control={control}
        name="header"
        render={({ field: { value, onChange } }) => (
          <Choice
            label={t("layouts.header")}
            value={value}
            onChange={onChange}
            options={[
              ["yes", t("layouts.headerYes")],
              ["no", t("layouts.headerNo")],
            ]}
          />
        )}
      />
      <Controller
        control={control}
        name="decimal"
        render={({ field: { value, onChange } }) => (
          <Choice
            label={t("layouts.decimal")}
            value={value}
            onChange={onChange}
            options={[
              ["point", "1234.50"],
              ["comma", "1234,50"],
            ]}
          />
        )}
      />
      <FormText control={control} name="dates" label={t("layouts.dates")} hint={t("layouts.datesHint")} said={said.dates} spellCheck="false" />
    </div>
  );
}
