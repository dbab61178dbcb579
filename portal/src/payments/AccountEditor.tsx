import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { accountOf } from "../api/account";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { accountForm, formOf, type AccountForm, type PaymentDetails } from "./accountForm";

/** Says where the partner is paid; what follows from it is said before. */
export function AccountEditor({ details }: { details: PaymentDetails | null }) {
  const { t } = useTranslation();
  const vendor = useVisit().vendor?.name ?? t("shell.vendor");
  const { control, handleSubmit, reset } = useForm<AccountForm>({ resolver: zodResolver(accountForm), defaultValues: formOf(details) });
  const save = useChange(
    async ({ holder, ...account }: AccountForm) => reset(formOf(await answered(client.PUT("/api/my/payment-details", { body: { holder, ...accountOf(account) } })))),
    ["/api/payment-details/{partnerId}"],
  );
  const said = curesIn(save.error);
  return (
    <Section title={t("payments.account.change")}>
      <ul>
        <li>{t("payments.account.counts")}</li>
        <li>{t("payments.account.seen", { vendor })}</li>
        <li>{t("payments.account.kept")}</li>
      </ul>
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => save.mutateAsync(typed).catch(() => undefined))(event)} noValidate>
        <FormText control={control} name="holder" label={t("settlements.holder")} hint={t("payments.account.holderHint")} maxLength={70} said={said.holder} isRequired />
        <div className={form.pair}>
          <FormText control={control} name="iban" label={t("settlements.iban")} hint={t("settlements.ibanHint")} said={said.iban} autoComplete="off" isRequired />
          <FormText control={control} name="bic" label={t("settlements.bic")} hint={t("settlements.bicHint")} said={said.bic} autoComplete="off" />
        </div>
        {save.isSuccess && <p role="status">{t("payments.account.saved")}</p>}
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
