import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../../api/refused";
import { Button, buttonClass } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { catalogueForm, EMPTY_ENTRY, typedOf, type Catalogue, type CatalogueForm } from "./catalogue";
import { EntryFields } from "./EntryFields";

interface Props {
  stored: Catalogue;
  /** Of the costs. */
  currency: string;
  save: { mutate: (typed: CatalogueForm) => void; isPending: boolean; isError: boolean; error: unknown };
}

/** The actions, each in a part of its own. */
export function CatalogueEditor({ stored, currency, save }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<CatalogueForm>({ resolver: zodResolver(catalogueForm), defaultValues: typedOf(stored) });
  const { fields, append, remove } = useFieldArray({ control, name: "entries" });
  const said = curesIn(save.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => save.mutate(typed))(event)} noValidate>
      {fields.map(({ id, name }, index) => (
        <Section
          key={id}
          title={name === "" ? t("actions.catalogue.new") : name}
          actions={fields.length > 1 && <Button onPress={() => remove(index)}>{t("actions.catalogue.remove", { name })}</Button>}
        >
          <EntryFields control={control} index={index} currency={currency} said={(field) => said[`entries[${index}].${field}`]} />
        </Section>
      ))}
      <div>
        <Button onPress={() => append(EMPTY_ENTRY)}>{t("actions.catalogue.add")}</Button>
      </div>
      {save.isError && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
        <Link to="/actions/catalogue" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
