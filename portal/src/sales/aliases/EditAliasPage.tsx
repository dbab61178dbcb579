import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { curesIn } from "../../api/refused";
import { useOvertaken } from "../../api/useOvertaken";
import { Answer } from "../../ui/Answer";
import { Button, buttonClass } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { SideBySide } from "../../ui/SideBySide";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { AliasFields } from "./AliasFields";
import { aliasForm, typedOf, type Alias, type AliasForm } from "./aliasForm";

const route = getRouteApi("/sales/aliases/$aliasId/edit");

/** Has an alias mean another code. */
export default function EditAliasPage() {
  const { t } = useTranslation();
  const { aliasId: id } = route.useParams();
  const alias = useQuery(asked("/api/sales/aliases/{id}", { path: { id } }));
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("aliases.title"), to: "/sales/aliases" },
    { title: alias.data?.alias ?? t("aliases.one"), to: `/sales/aliases/${id}` },
  ];
  return (
    <Page title={t("aliases.change")} lead={t("aliases.changeLead")} crumbs={crumbs}>
      <Section title={t("aliases.one")}>
        <Answer of={alias}>{(it) => <Editor alias={it} />}</Answer>
      </Section>
    </Page>
  );
}

function Editor({ alias }: { alias: Alias }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const params = { path: { id: alias.id } };
  const { control, handleSubmit, getValues, reset } = useForm<AliasForm>({ resolver: zodResolver(aliasForm), defaultValues: typedOf(alias) });
  const save = useOvertaken<AliasForm, Alias>({
    stored: alias,
    save: async ({ code, note }, on) => {
      await answered(client.PUT("/api/sales/aliases/{id}", { params: { ...params, header: ifMatch(on.version) }, body: { code, ...(note !== "" && { note }) } }));
      void navigate({ to: "/sales/aliases/$aliasId", params: { aliasId: alias.id } });
    },
    read: () => queries.fetchQuery({ ...asked("/api/sales/aliases/{id}", params), staleTime: 0 }),
    touched: ["/api/sales/aliases", "/api/sales/aliases/{id}", "/api/sales/aliases/{id}/history"],
  });
  const { theirs } = save;
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.submit(it))(event)} noValidate>
      {theirs !== undefined && (
        <SideBySide
          rows={(["code", "note"] as const)
            .map((it) => ({ name: t(`aliases.${it}`), mine: getValues()[it], theirs: typedOf(theirs)[it] }))
            .filter((it) => it.mine !== it.theirs)}
          keepMine={() => void handleSubmit((it) => save.keepMine(it, theirs))()}
          takeTheirs={() => {
            reset(typedOf(theirs));
            save.takeTheirs(theirs);
          }}
        />
      )}
      <AliasFields control={control} said={curesIn(save.error)} isKnown />
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending} isDisabled={theirs !== undefined}>
          {t("form.save")}
        </Button>
        <Link to="/sales/aliases/$aliasId" params={{ aliasId: alias.id }} className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
