import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import type { Program } from "./programForm";
import { ProgramStatus } from "./ProgramStatus";
import { KINDS, programQuery, programSearch, STATUSES } from "./search";

const route = getRouteApi("/programs");
const PAGE_ROWS = 200;

/** The programs, those changed last first. */
export default function ProgramsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("programs:write");
  const columns = useProgramColumns();
  const list = useList("/api/programs", { ...programQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: programSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = mayWrite && (
    <>
      <Link to="/programs/import" className={buttonClass()}>
        {t("imports.enrolments")}
      </Link>
      <Link to="/programs/new" className={buttonClass("primary")}>
        {t("programs.new")}
      </Link>
    </>
  );
  return (
    <Page title={t("programs.title")} lead={t("programs.lead")} actions={add}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          byWords(t),
          { name: "code", label: t("programs.code"), maxLength: 64 },
          { name: "kind", label: t("programs.kind"), options: KINDS.map((it) => [it, coded("programKind", it)] as const) },
          { name: "status", label: t("programs.state"), options: STATUSES.map((it) => [it, coded("programStatus", it)] as const) },
        ]}
      />
      <Listing
        keptAs="programs"
        caption={t("programs.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "-changedAt"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("programs.none")}
      />
    </Page>
  );
}

function useProgramColumns(): Column<Program>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("programs.name"),
        sort: "name",
        cell: (it) => (
          <Link to="/programs/$programId" params={{ programId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("programs.code"), sort: "code", cell: (it) => it.code },
      { id: "kind", title: t("programs.kind"), cell: (it) => coded("programKind", it.kind) },
      { id: "state", title: t("programs.state"), cell: (it) => <ProgramStatus of={it.status} /> },
      { id: "steps", title: t("programs.steps"), figure: true, wide: true, cell: (it) => count(it.steps.length, wording) },
      { id: "certification", title: t("programs.certification"), wide: true, cell: (it) => it.certification ?? "–" },
      { id: "changed", title: t("partners.changed"), wide: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
