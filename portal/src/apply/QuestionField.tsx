import type { ParseKeys } from "i18next";
import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Choice } from "../ui/Choice";
import { Checks } from "../ui/Fields";
import { FormText } from "../ui/FormText";
import type { ApplyForm, Question } from "./application";

interface Props {
  question: Question;
  index: number;
  control: Control<ApplyForm>;
  /** What the platform said of the answer. */
  said: string | undefined;
}

const TITLES: Record<string, ParseKeys> = { verticals: "partners.verticals", capabilities: "partners.capabilities" };
const TYPES = { date: "date", number: "text", integer: "text", money: "text", string: "text" } as const;

/** One thing that a form asks beside the company, as it is answered. */
export function QuestionField({ question: { field, name, type, required, codes = [] }, index, control, said }: Props) {
  const { t } = useTranslation();
  const title = TITLES[field];
  const asked = title === undefined ? (name ?? field) : t(title);
  const label = required ? asked : t("apply.optional", { name: asked });
  if (type === "codes") {
    return (
      <Controller
        control={control}
        name={`answers.${index}.chosen`}
        render={({ field: { value, onChange }, formState }) => (
          <Checks
            label={label}
            values={value}
            onChange={onChange}
            options={codes.map((code) => [code, code])}
            error={formState.errors.answers?.[index]?.text === undefined ? said : t("form.required")}
            columns
          />
        )}
      />
    );
  }
  if (type === "boolean") {
    return (
      <Controller
        control={control}
        name={`answers.${index}.text`}
        render={({ field: { value, onChange }, fieldState }) => (
          <Choice
            label={label}
            value={value}
            onChange={onChange}
            options={[
              ["yes", t("apply.yes")],
              ["no", t("apply.no")],
            ]}
            placeholder={t("apply.choose")}
            error={fieldState.error === undefined ? said : t("form.required")}
          />
        )}
      />
    );
  }
  return (
    <FormText
      control={control}
      name={`answers.${index}.text`}
      label={label}
      said={said}
      isRequired={required}
      {...(type === undefined ? { hint: t("form.listHint") } : { type: TYPES[type] })}
      {...(type === "number" && { inputMode: "decimal" as const })}
      {...(type === "integer" && { inputMode: "numeric" as const })}
      {...(type === "money" && { hint: t("apply.moneyHint") })}
    />
  );
}
