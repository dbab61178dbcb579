import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { any, given, isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { standingOf, type Agreement } from "./agreement";
import { AgreementStanding } from "./AgreementStanding";
import { agreementsSearch } from "./search";
import { useForWhom } from "./useForWhom";

const route = getRouteApi("/agreements");
const PAGE_ROWS = 200;

/** Every version of the vendor's agreements, the newest first: what replaces a version stands above it. */
export default function AgreementsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayPublish = useMay("vendor:write");
  const list = useList("/api/agreements", { ...given({ code: any(search.code) }), sort: "-createdAt", limit: PAGE_ROWS });
  const columns = useAgreementColumns(list.rows);
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page
      title={t("agreements.title")}
      lead={t("agreements.lead")}
      actions={
        mayPublish && (
          <Link to="/agreements/new" className={buttonClass("primary")}>
            {t("agreements.new")}
          </Link>
        )
      }
    >
      <Filters
        values={search}
        change={(values) => void navigate({ search: agreementsSearch({ ...search, ...values }) })}
        clear={clear}
        filters={[{ name: "code", label: t("agreements.code"), maxLength: 64 }]}
      />
      <Listing caption={t("agreements.title")} columns={columns} list={list} keyOf={(it) => it.id} clear={clear} empty={t("agreements.none")} />
    </Page>
  );
}

function useAgreementColumns(versions: readonly Agreement[]): Column<Agreement>[] {
  const { t } = useTranslation();
  const wording = useWording();
  const forWhom = useForWhom();
  return useMemo(() => {
    const now = Date.now();
    return [
      {
        id: "title",
        title: t("agreements.agreement"),
        cell: (it) => (
          <Link to="/agreements/$agreementId" params={{ agreementId: it.id }}>
            <Named>{it.agreement.title}</Named>
          </Link>
        ),
      },
      { id: "version", title: t("agreements.version"), cell: (it) => t("agreements.versionOf", { code: it.code, number: it.number }) },
      { id: "standing", title: t("agreements.state"), cell: (it) => <AgreementStanding of={standingOf(it, versions, now)} /> },
      { id: "for", title: t("agreements.forWhom"), wide: true, cell: (it) => forWhom(it.agreement) },
      { id: "from", title: t("agreements.from"), wide: true, cell: (it) => instant(it.agreement.from, wording) },
      { id: "acceptBy", title: t("agreements.acceptBefore"), wide: true, cell: (it) => instant(it.agreement.deadline?.acceptBy, wording) },
    ];
  }, [forWhom, t, versions, wording]);
}
