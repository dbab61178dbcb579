import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { coded } from "../i18n/words";
import { TYPES } from "../partners/search";
import { Button, buttonClass } from "../ui/Button";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { useSettled } from "../ui/useSettled";
import { RIGHTS } from "./agreement";
import { agreementForm, countriesOf, type AgreementForm } from "./agreementForm";
import { Concerned } from "./Concerned";

interface Props {
  typed: AgreementForm;
  /** Whether it is the next version of an agreement, so that its code stays. */
  isNext: boolean;
  publish: { mutateAsync: (typed: AgreementForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

const SETTLED_MILLIS = 400;

/** What a version says, for whom and from when on; whom it asks is said before it is published. */
export function AgreementEditor({ typed, isNext, publish }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, watch } = useForm<AgreementForm>({ resolver: zodResolver(agreementForm), defaultValues: typed });
  const said = curesIn(publish.error);
  const [types, countries] = watch(["partnerTypes", "countries"]);
  const settled = countriesOf(useSettled(countries, SETTLED_MILLIS)).filter((it) => /^[A-Z]{2}$/.test(it));
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => publish.mutateAsync(it).catch(() => undefined))(event)} noValidate>
      <Section title={t("agreements.says")}>
        <div className={form.pair}>
          <FormText control={control} name="title" label={t("agreements.titleOf")} said={said.title} isRequired />
          <FormText control={control} name="code" label={t("agreements.code")} hint={isNext ? undefined : t("agreements.codeHint")} said={said.code} isReadOnly={isNext} isRequired />
        </div>
        <FormText control={control} name="text" label={t("agreements.text")} said={said.text} long isRequired />
      </Section>
      <Section title={t("agreements.forWhom")}>
        <Controller
          control={control}
          name="partnerTypes"
          render={({ field }) => (
            <Checks label={t("agreements.types")} values={field.value} onChange={field.onChange} options={TYPES.map((it) => [it, coded("partnerType", it)])} columns />
          )}
        />
        <FormText control={control} name="countries" label={t("agreements.countries")} hint={t("agreements.countriesHint")} said={said.countries} />
      </Section>
      <Section title={t("agreements.when")}>
        <div className={form.pair}>
          <FormText control={control} name="from" label={t("agreements.from")} hint={t("agreements.fromHint")} said={said.from} type="date" />
          <FormText control={control} name="acceptUntil" label={t("agreements.acceptUntil")} hint={t("agreements.acceptUntilHint")} said={said["deadline.acceptBy"]} type="date" />
        </div>
        <Controller
          control={control}
          name="withholds"
          render={({ field }) => (
            <Checks label={t("agreements.withheld")} values={field.value} onChange={field.onChange} options={RIGHTS.map((it) => [it, t(`agreements.rights.${it}`)])} />
          )}
        />
      </Section>
      <Section title={t("agreements.follows")}>
        <Concerned partnerTypes={types} countries={settled} />
        <p>{t(isNext ? "agreements.replaces" : "agreements.forGood")}</p>
      </Section>
      {publish.error !== null && <Failed error={publish.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={publish.isPending}>
          {t("agreements.publish")}
        </Button>
        <Link to="/agreements" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
