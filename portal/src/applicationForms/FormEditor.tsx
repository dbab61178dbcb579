import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { curesIn } from "../api/refused";
import { coded } from "../i18n/words";
import { TYPES } from "../partners/search";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { AsksTable } from "./AsksTable";
import { definitionForm, type DefinitionForm } from "./formDefinition";

interface Props {
  typed: DefinitionForm;
  /** A code is given once. */
  isNew: boolean;
  back: string;
  save: { mutate: (typed: DefinitionForm) => void; isPending: boolean; isError: boolean; error: unknown };
}

/** What a form says, for whom it is, and what it asks. */
export function FormEditor({ typed, isNew, back, save }: Props) {
  const { t } = useTranslation();
  const attributes = useQuery(asked("/api/attributes"));
  const { control, handleSubmit } = useForm<DefinitionForm>({ resolver: zodResolver(definitionForm), defaultValues: typed });
  const said = curesIn(save.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutate(it))(event)} noValidate>
      <Section title={t("applicationForms.what")}>
        <div className={form.pair}>
          <FormText control={control} name="title" label={t("applicationForms.formTitle")} said={said.title ?? said["form.title"]} isRequired />
          <FormText control={control} name="code" label={t("applicationForms.code")} said={said.code} isReadOnly={!isNew} isRequired />
          <Controller
            control={control}
            name="partnerType"
            render={({ field }) => (
              <Choice label={t("partners.type")} value={field.value} onChange={field.onChange} options={TYPES.map((it) => [it, coded("partnerType", it)] as const)} />
            )}
          />
          <FormText control={control} name="decisionDays" label={t("applicationForms.days")} inputMode="numeric" isRequired />
        </div>
      </Section>
      <Section title={t("applicationForms.asks")}>
        <p>{t("applicationForms.asksLead")}</p>
        <Answer of={attributes}>
          {({ items }) => (
            <Controller control={control} name="asks" render={({ field }) => <AsksTable asks={field.value} attributes={items} change={field.onChange} />} />
          )}
        </Answer>
      </Section>
      {save.isError && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
        <Link to={back} className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
