import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { PART_NAMES, PARTS, type CustomerForm } from "./account";

interface Props<Form extends CustomerForm & FieldValues> {
  control: Control<Form>;
  /** What the platform said of single parts, where it refused them. */
  said: Partial<Record<string, string>>;
}

/** What a customer is told from others by. */
export function CustomerFields<Form extends CustomerForm & FieldValues>({ control, said }: Props<Form>) {
  const { t } = useTranslation();
  return (
    <div className={form.pair}>
      {PART_NAMES.map((part) => (
        <FormText
          key={part}
          control={control}
          name={part as unknown as FieldPath<Form>}
          label={t(PARTS[part])}
          said={said[part] ?? said[`identity.${part}`]}
          isRequired={part === "name"}
          autoFocus={part === "name"}
          {...(part === "domain" && { hint: t("deals.domainHint") })}
          {...(part === "country" && { hint: t("partners.countryHint"), maxLength: 2 })}
        />
      ))}
    </div>
  );
}
