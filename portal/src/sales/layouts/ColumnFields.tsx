import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ParseKeys } from "i18next";
import { Choice } from "../../ui/Choice";
import { FormText } from "../../ui/FormText";
import styles from "./ColumnFields.module.css";
import { FIELDS, foundAt, NEEDED, type Field, type LayoutForm, type placesIn } from "./layoutForm";

interface Props {
  control: Control<LayoutForm>;
  places: ReturnType<typeof placesIn>;
}

/** Where each part of a sale is found: in a column of the file, or the same in every line. */
export function ColumnFields({ control, places }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {places.length === 0 && <p>{t("layouts.noSample")}</p>}
      <ul className={styles.columns}>
        {FIELDS.map((field) => (
          <li key={field}>
            <OneColumn control={control} field={field} places={places} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneColumn({ control, field, places }: Props & { field: Field }) {
  const { t } = useTranslation();
  const name = t(`layouts.fields.${field}`);
  const isNeeded = NEEDED.some((it) => it === field);
  return (
    <>
      <Controller
        control={control}
        name={`columns.${field}.at`}
        render={({ field: { value, onChange }, fieldState }) => (
          <Choice
            label={isNeeded ? t("layouts.needed", { name }) : name}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message === undefined ? undefined : t(fieldState.error.message as ParseKeys)}
            options={useOptions(places, value)}
          />
        )}
      />
      <FormText control={control} name={`columns.${field}.constant`} label={t("layouts.constantOf", { name })} />
    </>
  );
}

/** The columns of the file, and the chosen one where it is not among them. */
function useOptions(places: Props["places"], value: string): [string, string][] {
  const { t } = useTranslation();
  const options = places.map(({ at, name, position, example }): [string, string] => [at, named(name ?? t("layouts.place", { position }), example)]);
  const { name, position } = foundAt(value);
  const isKnown = value === "" || places.some(({ at }) => at === value);
  return [["", t("layouts.nowhere")], ...(isKnown ? [] : [[value, name ?? t("layouts.place", { position })] as [string, string]]), ...options];
}

function named(name: string, example: string): string {
  return example === "" ? name : `${name} (${example.slice(0, 24)})`;
}
