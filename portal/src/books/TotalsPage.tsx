import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listAddress } from "../api/listAddress";
import { asked, type ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { count, day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Filters } from "../ui/Filters";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { BooksFrame } from "./BooksFrame";
import { atEnd, totalsSearch } from "./search";

const route = getRouteApi("/ledger/totals");

/** What each promotion came to: as it stands, or as it stood at the end of a day. */
export default function TotalsPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { asOf } = search;
  const query = atEnd(search, wording.timeZone);
  const totals = useQuery(asked("/api/ledger/totals", { query }));
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <BooksFrame asOf={asOf}>
      <Filters
        values={search}
        change={(values) => void navigate({ search: totalsSearch({ ...search, ...values }) })}
        clear={clear}
        filters={[{ name: "asOf", label: t("statement.asOf"), type: "date" }]}
      />
      <Section title={asOf === undefined ? t("books.totals") : t("books.totalsAsOf", { day: day(asOf, wording) })}>
        <Answer of={totals}>{({ items }) => <Totals of={items} address={listAddress("/api/ledger/totals", query)} asOf={asOf} />}</Answer>
      </Section>
    </BooksFrame>
  );
}

function Totals({ of, address, asOf }: { of: ItemOf<"/api/ledger/totals">[]; address: string; asOf: string | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("books.totalsCaption")}
      list={{ ...useSteps(of, 50), address }}
      empty={t("books.none")}
      columns={[
        {
          id: "promotion",
          title: t("books.promotion"),
          cell: (it) => (
            <Link to="/ledger" search={{ promotionCode: it.promotionCode }}>
              {it.promotionCode}
            </Link>
          ),
        },
        { id: "owed", title: t("statement.owed"), figure: true, cell: (it) => money(it.owed, wording) },
        { id: "earned", title: t("statement.earned"), figure: true, wide: true, cell: (it) => money(it.accrued, wording) },
        { id: "back", title: t("statement.takenBack"), figure: true, wide: true, cell: (it) => money(it.clawedBack, wording) },
        { id: "partners", title: t("partners.title"), figure: true, wide: true, cell: (it) => count(it.partners, wording) },
        { id: "entries", title: t("books.entries"), figure: true, cell: (it) => count(it.entries, wording) },
        {
          id: "balance",
          title: t("books.balance"),
          cell: (it) => (
            <Link to="/ledger/balance" search={{ promotionId: it.promotionId, ...(asOf !== undefined && { asOf }) }} aria-label={t("books.balanceFor", { promotion: it.promotionCode })}>
              {t("books.balance")}
            </Link>
          ),
        },
      ]}
    />
  );
}
