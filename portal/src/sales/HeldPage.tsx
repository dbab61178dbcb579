import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { NoneForFilter } from "../ui/States";
import { Discard } from "./Discard";
import { HELD_FOR, heldSearch, placeOf, readHeld } from "./held";
import { HeldTable } from "./HeldTable";
import { commonCode, selectionOf } from "./heldWork";
import { MapHeld } from "./MapHeld";
import { ReleaseHeld } from "./ReleaseHeld";

const route = getRouteApi("/sales/held");
const STEP = 50;

/** Lines that wait to be counted, whatever file they came in; some are given up. */
export default function HeldPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayDecide = useMay("sales:write");
  const [most, setMost] = useState(STEP);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const held = useQuery({
    queryKey: ["/api/sales/held", search, most],
    queryFn: ({ signal }) => readHeld(search, most, signal),
    placeholderData: keepPreviousData,
  });
  const lines = held.data?.rows.filter((it) => chosen.has(placeOf(it))) ?? [];
  const select = selectionOf(lines, search);
  const done = () => choose(new Set());
  const actions = mayDecide && select !== undefined && held.data?.rows.length !== 0 && (
    <>
      <ReleaseHeld select={select} done={done} />
      <MapHeld select={select} partnerCode={commonCode(lines, "partnerCode", search)} productCode={commonCode(lines, "productCode", search)} done={done} />
      <Discard select={select} done={done} />
    </>
  );
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page
      title={t("sales.heldTitle")}
      lead={t("sales.heldLead")}
      crumbs={[{ title: t("sales.title"), to: "/sales" }]}
      actions={actions}
    >
      <Filters
        values={search}
        change={(values) => void navigate({ search: heldSearch({ ...search, ...values }) })}
        clear={clear}
        filters={[
          { name: "partnerCode", label: t("partners.code"), maxLength: 200 },
          { name: "productCode", label: t("layouts.fields.productCode"), maxLength: 200 },
          { name: "reason", label: t("sales.heldFor"), options: HELD_FOR.map((it) => [it, coded("lineReason", it)] as const) },
        ]}
      />
      <Section title={t("sales.heldLines")}>
        {mayDecide && <p role="status">{t(lines.length > 0 ? "heldWork.forTicked" : select === undefined ? "heldWork.chooseFirst" : "heldWork.forFilter", { count: lines.length, shown: count(lines.length, wording) })}</p>}
        <Answer of={held}>
          {({ rows, more }) =>
            rows.length === 0 && clear !== undefined ? (
              <NoneForFilter clear={clear} />
            ) : (
              <HeldTable
                list={{ rows, hasMore: more, waiting: held.isFetching, grown: most > STEP, more: () => setMost(most + STEP) }}
                chosen={chosen}
                choose={mayDecide ? choose : undefined}
              />
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
