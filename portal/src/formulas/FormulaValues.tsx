import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { decimal, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named, Note } from "../ui/Named";
import { useList } from "../ui/useList";
import { OUTCOMES, valueQuery, valueSearch } from "./formula";

type Value = ItemOf<"/api/formula-values">;

const route = getRouteApi("/insights/formulas");
const PAGE_ROWS = 100;

/** What the formulas came to, partner by partner. */
export function FormulaValues(): React.JSX.Element {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useValueColumns();
  const list = useList("/api/formula-values", { ...valueQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: valueSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "code", label: t("formulas.codeFilter"), maxLength: 64 },
          { name: "outcome", label: t("formulas.outcome"), options: OUTCOMES.map((it) => [it, coded("formulaOutcome", it)] as const) },
        ]}
      />
      <Listing
        keptAs="formula-values"
        caption={t("formulas.values")}
        columns={columns}
        list={list}
        keyOf={(it) => `${it.code} ${it.partnerId}`}
        sort={search.sort ?? "-value"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("formulas.noValues")}
      />
    </>
  );
}

function useValueColumns(): Column<Value>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/tier" params={{ partnerId: it.partnerId }}>
            <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("formulas.one"), cell: (it) => it.code },
      { id: "value", title: t("formulas.value"), figure: true, sort: "value", cell: (it) => decimal(it.value, wording) },
      {
        id: "outcome",
        title: t("formulas.outcome"),
        cell: (it) => (
          <>
            {coded("formulaOutcome", it.outcome)}
            {it.notKnown.length > 0 && <Note>{it.notKnown.join(", ")}</Note>}
          </>
        ),
      },
      { id: "asOf", title: t("formulas.asOf"), wide: true, cell: (it) => instant(it.asOf, wording) },
    ],
    [t, wording],
  );
}
