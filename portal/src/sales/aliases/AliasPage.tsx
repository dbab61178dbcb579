import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { buttonClass } from "../../ui/Button";
import { Confirm } from "../../ui/Confirm";
import { Facts } from "../../ui/Facts";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { History } from "../../ui/History";
import type { Alias } from "./aliasForm";

const route = getRouteApi("/sales/aliases/$aliasId");

/** One alias: what it means, and who said so. */
export default function AliasPage() {
  const { t } = useTranslation();
  const { aliasId: id } = route.useParams();
  const mayWrite = useMay("sales:write");
  const alias = useQuery(asked("/api/sales/aliases/{id}", { path: { id } }));
  const title = alias.data?.alias ?? t("aliases.one");
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("aliases.title"), to: "/sales/aliases" },
  ];
  const actions = mayWrite && alias.data !== undefined && (
    <>
      <Link to="/sales/aliases/$aliasId/edit" params={{ aliasId: id }} className={buttonClass("primary")}>
        {t("aliases.change")}
      </Link>
      <RemoveAlias alias={alias.data} />
    </>
  );
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={crumbs} actions={actions}>
      <Section title={t("aliases.one")}>
        <Answer of={alias}>{(it) => <Shown alias={it} />}</Answer>
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/sales/aliases/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Shown({ alias: { kind, code, source, note, changedAt } }: { alias: Alias }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Facts
      of={[
        [t("aliases.kind"), t(`aliases.kinds.${kind}`)],
        [t("aliases.code"), code],
        [t("layouts.source"), <Named key="source">{source ?? t("aliases.everySource")}</Named>],
        [t("aliases.note"), <Named key="note">{note ?? "–"}</Named>],
        [t("layouts.changedAt"), instant(changedAt, wording)],
      ]}
    />
  );
}

function RemoveAlias({ alias: { id, version, alias } }: { alias: Alias }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useChange(
    async (_: string) => {
      await answered(client.DELETE("/api/sales/aliases/{id}", { params: { path: { id }, header: ifMatch(version) } }));
      void navigate({ to: "/sales/aliases" });
    },
    ["/api/sales/aliases"],
  );
  return (
    <Confirm action={t("aliases.remove")} look="danger" title={t("aliases.removeOf", { alias })} change={remove}>
      <p>{t("aliases.removeConsequence")}</p>
    </Confirm>
  );
}
