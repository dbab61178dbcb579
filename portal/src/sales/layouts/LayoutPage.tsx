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
import { Table } from "../../ui/Table";
import { History } from "../../ui/History";
import { useSteps } from "../../ui/useList";
import type { Field, Layout } from "./layoutForm";
import type { Separator } from "./sample";

const route = getRouteApi("/sales/layouts/$source");

/** How the files of one source are laid out. */
export default function LayoutPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { source } = route.useParams();
  const mayWrite = useMay("sales:write");
  const layout = useQuery(asked("/api/sales/mappings/{source}", { path: { source } }));
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("layouts.title"), to: "/sales/layouts" },
  ];
  const actions = mayWrite && layout.data !== undefined && (
    <>
      <Link to="/sales/layouts/$source/edit" params={{ source }} className={buttonClass("primary")}>
        {t("layouts.change")}
      </Link>
      <RemoveLayout layout={layout.data} />
    </>
  );
  return (
    <Page title={source} heading={<Named>{source}</Named>} lead={t("layouts.oneLead")} crumbs={crumbs} actions={actions}>
      <Answer of={layout}>{(it) => <Shown layout={it} />}</Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/sales/mappings/{source}/history" named={{ source }} />
      </Section>
    </Page>
  );
}

function Shown({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("layouts.columns")}>
      <Facts
        of={[
          [t("layouts.header"), t(layout.header ? "layouts.headerYes" : "layouts.headerNo")],
          [t("layouts.separator"), t(`layouts.separators.${layout.separator as Separator}`)],
          [t("layouts.decimal"), layout.decimal === "comma" ? "1234,50" : "1234.50"],
          [t("layouts.dates"), <code key="dates">{layout.dates ?? "yyyy-MM-dd"}</code>],
          [t("layouts.changedAt"), instant(layout.changedAt, wording)],
        ]}
      />
      <Table
        caption={t("layouts.found")}
        list={useSteps(layout.columns)}
        empty={t("layouts.none")}
        columns={[
          { id: "field", title: t("layouts.field"), cell: (it) => t(`layouts.fields.${it.column as Field}`) },
          { id: "at", title: t("layouts.at"), cell: (it) => <Place of={it} /> },
          { id: "constant", title: t("layouts.constant"), cell: (it) => <Named>{it.constant ?? "–"}</Named> },
        ]}
      />
    </Section>
  );
}

function Place({ of: { name, position } }: { of: Layout["columns"][number] }) {
  const { t } = useTranslation();
  if (name !== undefined) return <Named>{name}</Named>;
  return position === undefined ? "–" : t("layouts.place", { position });
}

function RemoveLayout({ layout: { source, version } }: { layout: Layout }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useChange(
    async (_: string) => {
      await answered(client.DELETE("/api/sales/mappings/{source}", { params: { path: { source }, header: ifMatch(version) } }));
      void navigate({ to: "/sales/layouts" });
    },
    ["/api/sales/mappings"],
  );
  return (
    <Confirm action={t("layouts.remove")} look="danger" title={t("layouts.removeOf", { source })} change={remove}>
      <p>{t("layouts.removeConsequence")}</p>
    </Confirm>
  );
}
