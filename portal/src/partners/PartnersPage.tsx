import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import type { ItemOf } from "../api/queries";
import { coded } from "../i18n/words";
import { country, day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Verdict } from "../insights/Verdict";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { ListTools } from "../ui/ListTools";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Empty, NoneForFilter } from "../ui/States";
import { useColumns } from "../ui/useColumns";
import { useList } from "../ui/useList";
import { WorkList } from "../ui/WorkList";
import { PartnerFilters } from "./PartnerFilters";
import { isFiltered, partnerQuery, type PartnerSearch, type PartnerSort } from "./search";
import { PartnerStatusOf } from "./status";

type Partner = ItemOf<"/api/partners">;

const route = getRouteApi("/partners");
const PAGE_ROWS = 200;
const BY_CODE = "code";

/** Every partner of the vendor's, found by filters that stand in the address. */
export default function PartnersPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("partners:write");
  const columns = usePartnerColumns();
  const shown = useColumns("partners", columns);
  const list = useList("/api/partners", { ...partnerQuery(search), limit: PAGE_ROWS });
  const go = (change: Partial<PartnerSearch>) => void navigate({ search: { ...search, ...change } });
  const clear = () => void navigate({ search: { sort: search.sort } });
  const actions = (
    <>
      {mayWrite && (
        <>
          <Link to="/partners/new" className={buttonClass("primary")}>
            {t("partners.add")}
          </Link>
          <Link to="/partners/import" className={buttonClass()}>
            {t("imports.partners")}
          </Link>
        </>
      )}
      <ListTools list="partners" columns={columns} shown={shown} />
    </>
  );
  return (
    <Page title={t("partners.title")} lead={t("partners.lead")} actions={actions}>
      <PartnerFilters search={search} change={go} clear={isFiltered(search) ? clear : undefined} />
      <Answer of={list.query}>
        {() =>
          list.rows.length > 0 ? (
            <WorkList
              caption={t("partners.title")}
              columns={columns}
              list={list}
              keyOf={(partner) => partner.id}
              hidden={shown.hidden}
              sort={search.sort ?? BY_CODE}
              onSort={(sort) => go({ sort: sort as PartnerSort })}
            />
          ) : isFiltered(search) ? (
            <NoneForFilter clear={clear} />
          ) : (
            <Empty>{t("partners.none")}</Empty>
          )
        }
      </Answer>
    </Page>
  );
}

function usePartnerColumns(): Column<Partner>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      { id: "name", title: t("partners.name"), sort: "name", cell: (it) => <PartnerLink partner={it} /> },
      { id: "code", title: t("partners.code"), sort: "code", cell: (it) => it.code },
      { id: "status", title: t("partners.status"), cell: (it) => <PartnerStatusOf status={it.status} /> },
      { id: "type", title: t("partners.type"), wide: true, cell: (it) => coded("partnerType", it.profile.type) },
      { id: "country", title: t("partners.country"), wide: true, cell: (it) => country(it.profile.country, wording) },
      { id: "tier", title: t("partners.tier"), wide: true, sort: "tier", cell: (it) => it.tier ?? "–" },
      { id: "verdict", title: t("insights.verdict"), wide: true, sort: "verdict", cell: (it) => <Verdict of={it.verdict} /> },
      { id: "segments", title: t("partners.segments"), wide: true, hidden: true, cell: (it) => it.segments?.join(", ") ?? "" },
      { id: "revenue12m", title: t("partners.revenueYear"), wide: true, hidden: true, figure: true, sort: "revenue12m", cell: (it) => money(it.revenue12m, wording) },
      { id: "created", title: t("partners.created"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
      { id: "changed", title: t("partners.changed"), wide: true, hidden: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
      { id: "verticals", title: t("partners.verticals"), wide: true, hidden: true, cell: (it) => it.profile.verticals.join(", ") },
      { id: "certifications", title: t("partners.certifications"), wide: true, hidden: true, cell: (it) => it.certifications.map((held) => held.code).join(", ") },
    ],
    [t, wording],
  );
}

function PartnerLink({ partner }: { partner: Partner }) {
  return (
    <Link to="/partners/$partnerId" params={{ partnerId: partner.id }} title={partner.profile.name}>
      <Named>{partner.profile.name}</Named>
    </Link>
  );
}
