import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { formOf, termsForm, termsOf, type Terms, type TermsForm } from "./termsForm";

/** Says how the vendor pays from the next settlement on; the account number is typed anew each time. */
export function TermsEditor({ terms }: { terms: Terms | undefined }) {
  const { t } = useTranslation();
  const { vendor } = useVisit();
  const currency = terms?.minimum.currency ?? vendor?.currency;
  const { control, handleSubmit, reset } = useForm<TermsForm>({ resolver: zodResolver(termsForm), defaultValues: formOf(terms) });
  const save = useChange(
    async (typed: TermsForm) => reset(formOf(await answered(client.PUT("/api/settlement-terms", { body: termsOf(typed, currency ?? "") })))),
    ["/api/settlement-terms"],
  );
  const said = curesIn(save.error);
  if (currency === undefined) return null;
  return (
    <Section title={t("settlements.terms.change")}>
      <p>{t("settlements.terms.changeLead")}</p>
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => save.mutateAsync(typed).catch(() => undefined))(event)} noValidate>
        <FormText control={control} name="payer" label={t("settlements.terms.payer")} maxLength={70} said={said.payer} isRequired />
        <div className={form.pair}>
          <FormText control={control} name="iban" label={t("settlements.iban")} hint={t("settlements.ibanHint")} said={said.iban} autoComplete="off" isRequired />
          <FormText control={control} name="bic" label={t("settlements.bic")} hint={t("settlements.bicHint")} said={said.bic} autoComplete="off" />
          <FormText control={control} name="minimum" label={t("settlements.terms.minimumIn", { currency })} hint={t("settlements.terms.minimumHint")} inputMode="decimal" isRequired />
          <FormText control={control} name="secondAbove" label={t("settlements.terms.secondAboveIn", { currency })} hint={t("settlements.terms.secondAboveHint")} inputMode="decimal" isRequired />
        </div>
        {save.isSuccess && <p role="status">{t("settlements.terms.saved")}</p>}
        {save.error !== null && <Failed error={save.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t("form.save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
