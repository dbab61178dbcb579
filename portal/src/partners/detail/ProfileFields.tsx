import { Controller, useFieldArray, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { coded } from "../../i18n/words";
import { Button } from "../../ui/Button";
import { Choice } from "../../ui/Choice";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { TYPES } from "../search";
import type { ProfileForm } from "./profileForm";

const NOTHING: ReadonlySet<string> = new Set();

interface Props {
  form: UseFormReturn<ProfileForm>;
  /** Parts that the reader may see and not change. */
  closed?: ReadonlySet<string>;
}

export function ProfileFields({ form: fields, closed = NOTHING }: Props) {
  const { t } = useTranslation();
  const { control } = fields;
  const contacts = useFieldArray({ control, name: "contacts" });
  return (
    <>
      <div className={form.pair}>
        <FormText control={control} name="name" label={t("partners.name")} isReadOnly={closed.has("name")} isRequired />
        <Controller
          control={control}
          name="type"
          render={({ field }) => (
            <Choice
              label={t("partners.type")}
              value={field.value}
              isDisabled={closed.has("type")}
              onChange={field.onChange}
              options={TYPES.map((it) => [it, coded("partnerType", it)] as const)}
            />
          )}
        />
        <FormText control={control} name="country" label={t("partners.countryCode")} hint={t("partners.countryHint")} maxLength={2} isReadOnly={closed.has("country")} isRequired />
        <FormText control={control} name="verticals" label={t("partners.verticals")} isReadOnly={closed.has("verticals")} hint={t("form.listHint")} />
        <FormText control={control} name="capabilities" label={t("partners.capabilities")} isReadOnly={closed.has("capabilities")} hint={t("form.listHint")} />
      </div>
      <h3>{t("partners.contacts")}</h3>
      {contacts.fields.map((contact, index) => (
        <fieldset key={contact.id} className={form.group}>
          <legend>{t("partners.contactNumber", { number: index + 1 })}</legend>
          <div className={form.pair}>
            <FormText control={control} name={`contacts.${index}.name`} isReadOnly={closed.has("contacts")} label={t("partners.contactName")} isRequired />
            <FormText control={control} name={`contacts.${index}.role`} isReadOnly={closed.has("contacts")} label={t("partners.contactRole")} />
            <FormText control={control} name={`contacts.${index}.email`} isReadOnly={closed.has("contacts")} label={t("partners.email")} type="email" />
            <FormText control={control} name={`contacts.${index}.phone`} isReadOnly={closed.has("contacts")} label={t("partners.phone")} type="tel" />
          </div>
          {!closed.has("contacts") && (
            <Button look="plain" onPress={() => contacts.remove(index)}>
              {t("partners.removeContact", { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {!closed.has("contacts") && (
        <div>
          <Button onPress={() => contacts.append({ name: "", role: "", email: "", phone: "" })}>{t("partners.addContact")}</Button>
        </div>
      )}
    </>
  );
}
