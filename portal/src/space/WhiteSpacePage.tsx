import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count, country, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Filters } from "../ui/Filters";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { GROUPINGS, SERVED_BY, spaceQuery, spaceSearch } from "./search";

type Found = AnswerOf<"/api/white-space">;

const route = getRouteApi("/white-space");

/** Where demand is that nobody serves, the most first. */
export default function WhiteSpacePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("territories:write");
  const found = useQuery(asked("/api/white-space", { query: spaceQuery(search) }));
  const go = (values: object) => void navigate({ search: spaceSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const bring = mayWrite && (
    <Link to="/white-space/import" className={buttonClass()}>
      {t("space.import")}
    </Link>
  );
  return (
    <Page title={t("space.title")} lead={t("space.lead")} actions={bring}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "productLine", label: t("grants.productLine"), maxLength: 64 },
          { name: "brand", label: t("ground.brand"), maxLength: 60 },
          { name: "by", label: t("space.by"), options: GROUPINGS.map((it) => [it, coded("grouping", it)] as const), unchosen: coded("grouping", "subdivision") },
          { name: "servedBy", label: t("space.servedBy"), options: SERVED_BY.map((it) => [it, t(`space.servedByAre.${it}`)] as const), unchosen: t("space.servedByAre.either") },
        ]}
      />
      <Answer of={found}>
        {(it) => (
          <>
            <Ranked of={it} />
            <Elsewhere of={it} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Ranked({ of: { items, notComparable } }: { of: Found }) {
  const { t } = useTranslation();
  const wording = useWording();
  const figure = (id: "demand" | "served" | "unserved", wide: boolean) => ({
    id,
    title: t(`space.${id}`),
    figure: true,
    wide,
    cell: (it: ItemOf<"/api/white-space">) => decimal(it[id], wording),
  });
  return (
    <Section title={t("space.ranked")}>
      <Table
        caption={t("space.ranked")}
        list={useSteps(items)}
        empty={t("space.none")}
        columns={[
          { id: "area", title: t("space.area"), cell: (it) => <Named>{it.area}</Named> },
          figure("unserved", false),
          figure("demand", false),
          figure("served", true),
          { id: "codes", title: t("space.codes"), figure: true, wide: true, cell: (it) => count(it.unservedCodes, wording) },
          { id: "partners", title: t("space.partners"), figure: true, wide: true, cell: (it) => count(it.partners, wording) },
          { id: "outlets", title: t("ground.outlets"), figure: true, wide: true, cell: (it) => count(it.outlets, wording) },
        ]}
      />
      {notComparable.length > 0 && <Note>{t("space.notComparable", { codes: notComparable.join(", ") })}</Note>}
    </Section>
  );
}

function Elsewhere({ of: { elsewhere } }: { of: Found }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("space.elsewhere")}>
      {elsewhere.length > 0 && <p>{t("space.elsewhereLead")}</p>}
      <Table
        caption={t("space.elsewhere")}
        list={useSteps(elsewhere)}
        empty={t("space.nothingElsewhere")}
        columns={[
          { id: "country", title: t("space.area"), cell: (it) => country(it.country, wording) },
          { id: "demand", title: t("space.demand"), figure: true, cell: (it) => decimal(it.demand, wording) },
          { id: "codes", title: t("ground.postalCodes"), figure: true, cell: (it) => count(it.codes, wording) },
        ]}
      />
    </Section>
  );
}
