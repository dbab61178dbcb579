import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import type { Language } from "../i18n/language";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { applyForm, emptyForm, submissionOf, type ApplyForm, type Question, type Submission } from "./application";
import { QuestionField } from "./QuestionField";

interface Props {
  asks: Question[];
  submit: { mutate: (submission: Submission) => void; isPending: boolean; isError: boolean; error: unknown };
}

/** Who applies, for which company, and what the vendor asks beside that. */
export function ApplyFields({ asks, submit }: Props) {
  const { t, i18n } = useTranslation();
  const rules = useMemo(() => applyForm(asks), [asks]);
  const { control, handleSubmit } = useForm<ApplyForm>({ resolver: zodResolver(rules), defaultValues: emptyForm(asks) });
  const send = (typed: ApplyForm) => submit.mutate(submissionOf(typed, asks, i18n.language as Language));
  const said = curesIn(submit.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit(send)(event)} noValidate>
      <div className={form.pair}>
        <FormText control={control} name="company" label={t("apply.company")} said={said.company} autoComplete="organization" isRequired />
        <FormText control={control} name="country" label={t("partners.countryCode")} hint={t("partners.countryHint")} said={said.country} maxLength={2} isRequired />
        <FormText control={control} name="name" label={t("apply.name")} said={said.name} autoComplete="name" isRequired />
        <FormText control={control} name="email" label={t("apply.email")} hint={t("apply.emailHint")} said={said.email} type="email" autoComplete="email" isRequired />
        {asks.map((question, index) => (
          <QuestionField key={question.field} question={question} index={index} control={control} said={said[question.field]} />
        ))}
      </div>
      {submit.isError && <Failed error={submit.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={submit.isPending}>
          {t("apply.send")}
        </Button>
      </div>
    </form>
  );
}
