import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { PlanFields } from "./PlanFields";
import { templateForm, type TemplateForm } from "./templateForm";

interface Props {
  typed: TemplateForm;
  save: { mutateAsync: (typed: TemplateForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** The steps of a template, and what saving them changes. */
export function TemplateEditor({ typed, save }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<TemplateForm>({ resolver: zodResolver(templateForm), defaultValues: typed });
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
      {typed.own && <FormText control={control} name="country" label={t("journeys.country")} hint={t("journeys.countryHint")} isRequired autoFocus />}
      <Section title={t("journeys.steps")}>
        <PlanFields control={control} />
      </Section>
      <p>{t("journeys.fromNowOn")}</p>
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
        <Link to="/journeys/templates" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
