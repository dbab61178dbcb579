import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { accountForm, customerOf, EMPTY_ACCOUNT, type AccountForm } from "./account";
import { CustomerFields } from "./CustomerFields";
import { Matches, useMatches } from "./Matches";

/** Opens an account for an end customer, with those it may be already beside what is typed. */
export default function NewAccountPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key, setKey] = useState(once);
  const { control, handleSubmit } = useForm<AccountForm>({ resolver: zodResolver(accountForm), defaultValues: EMPTY_ACCOUNT });
  const typed = useWatch({ control }) as AccountForm;
  const matches = useMatches(typed);
  const open = useChange(
    async ({ code, ...customer }: AccountForm) => {
      const body = { ...(code !== "" && { code }), identity: customerOf(customer) };
      const { id } = await answered(client.POST("/api/accounts", { params: { header: key }, body }));
      void navigate({ to: "/accounts/$accountId", params: { accountId: id } });
    },
    ["/api/accounts"],
  );
  const said = curesIn(open.error);
  const isDoubtful = (matches.data ?? []).length > 0;
  const submit = (it: AccountForm) => open.mutateAsync(it).then(() => undefined, () => setKey(once()));
  return (
    <Page title={t("accounts.new")} lead={t("accounts.newLead")} crumbs={[{ title: t("accounts.title"), to: "/accounts" }]}>
      <Section title={t("deals.customer")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
          <CustomerFields control={control} said={said} />
          <FormText control={control} name="code" label={t("partners.code")} hint={t("accounts.codeHint")} said={said.code} />
          {isDoubtful && <p className={form.note}>{t("accounts.mayBeThere")}</p>}
          {open.error !== null && <Failed error={open.error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={open.isPending}>
              {t(isDoubtful ? "accounts.openAnyway" : "accounts.open")}
            </Button>
            <Link to="/accounts" className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </form>
      </Section>
      <Section title={t("accounts.matches")}>
        <Matches of={matches} />
      </Section>
    </Page>
  );
}
