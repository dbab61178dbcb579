import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { given, isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { segmentSearch } from "./search";

type Segment = ItemOf<"/api/segments">;

const route = getRouteApi("/segments");
const PAGE_ROWS = 200;

/** The segments with their size. */
export default function SegmentsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { q, sort = "code" } = search;
  const navigate = route.useNavigate();
  const mayWrite = useMay("segments:write");
  const columns = useSegmentColumns();
  const list = useList("/api/segments", { ...given({ q }), sort, limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: segmentSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = mayWrite && (
    <>
      <Link to="/segments/new" className={buttonClass("primary")}>
        {t("segments.new")}
      </Link>
      <Link to="/segments/migration" className={buttonClass()}>
        {t("segmentCare.migration")}
      </Link>
    </>
  );
  return (
    <Page title={t("segments.title")} lead={t("segments.lead")} actions={add}>
      <Filters values={search} change={go} clear={clear} filters={[byWords(t)]} />
      <Listing
        keptAs="segments"
        caption={t("segments.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={sort}
        onSort={(order) => go({ sort: order })}
        clear={clear}
        empty={t("segments.none")}
      />
    </Page>
  );
}

function useSegmentColumns(): Column<Segment>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("segments.name"),
        cell: (it) => (
          <Link to="/segments/$segmentId" params={{ segmentId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("segments.code"), sort: "code", cell: (it) => it.code },
      { id: "size", title: t("segments.size"), figure: true, cell: (it) => count(it.size, wording) },
      { id: "state", title: t("segments.state"), cell: (it) => <Status tone={it.retired ? "calm" : "good"}>{t(it.retired ? "segments.retired" : "segments.live")}</Status> },
      { id: "rule", title: t("segments.rule"), wide: true, cell: (it) => <code title={it.rule}>{it.rule}</code> },
    ],
    [t, wording],
  );
}
