import { zodResolver } from "@hookform/resolvers/zod";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { curesIn } from "../../api/refused";
import { Button, buttonClass } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { AliasFields } from "./AliasFields";
import { aliasForm, requestOf, type AliasForm } from "./aliasForm";

const route = getRouteApi("/sales/aliases/new");

/** Says whom or what another name means from now on. */
export default function NewAliasPage() {
  const { t } = useTranslation();
  const { alias = "", kind = "partner" } = route.useSearch();
  const navigate = useNavigate();
  const add = useChange(
    async (typed: AliasForm) => {
      await answered(client.POST("/api/sales/aliases", { body: requestOf(typed) }));
      void navigate({ to: "/sales/aliases" });
    },
    ["/api/sales/aliases", "/api/sales/held"],
  );
  const { control, handleSubmit } = useForm<AliasForm>({ resolver: zodResolver(aliasForm), defaultValues: { kind, alias, code: "", source: "", note: "" } });
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("aliases.title"), to: "/sales/aliases" },
  ];
  return (
    <Page title={t("aliases.new")} lead={t("aliases.newLead")} crumbs={crumbs}>
      <Section title={t("aliases.one")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((it) => add.mutateAsync(it).catch(() => undefined))(event)} noValidate>
          <AliasFields control={control} said={curesIn(add.error)} />
          {add.error !== null && <Failed error={add.error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={add.isPending}>
              {t("form.save")}
            </Button>
            <Link to="/sales/aliases" className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </form>
      </Section>
    </Page>
  );
}
