import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Filters } from "../ui/Filters";
import { Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Empty, NoneForFilter } from "../ui/States";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { accountName, kindName } from "./account";
import { BooksFrame } from "./BooksFrame";
import { entryQuery, entrySearch } from "./search";

type Entry = ItemOf<"/api/ledger/entries">;

const route = getRouteApi("/ledger");

/** Every entry of the incentive ledger with both its sides, and what it came of. */
export default function EntriesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useList("/api/ledger/entries", { ...entryQuery(search), limit: 50 });
  const go = (values: object) => void navigate({ search: entrySearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <BooksFrame>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "partnerCode", label: t("partners.code"), maxLength: 64 },
          { name: "promotionCode", label: t("books.promotion"), maxLength: 64 },
          { name: "period", label: t("books.period"), maxLength: 20 },
          { name: "postingPeriod", label: t("books.postingPeriod"), maxLength: 7 },
          { name: "sort", label: t("books.order"), options: [["at", t("books.oldest")]], unchosen: t("books.latest") },
        ]}
      />
      <Section title={t("books.entries")}>
        <Answer of={list.query}>
          {() => {
            if (list.rows.length > 0) return <Entries list={list} />;
            return clear === undefined ? <Empty>{t("books.none")}</Empty> : <NoneForFilter clear={clear} />;
          }}
        </Answer>
      </Section>
    </BooksFrame>
  );
}

function Entries({ list }: { list: React.ComponentProps<typeof Table<Entry>>["list"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("books.entriesCaption")}
      list={list}
      empty={t("books.none")}
      columns={[
        { id: "at", title: t("books.at"), cell: (it) => instant(it.at, wording) },
        { id: "kind", title: t("books.kind"), cell: (it) => <Kind of={it} /> },
        {
          id: "partner",
          title: t("partners.one"),
          cell: (it) => (
            <Link to="/partners/$partnerId/statement" params={{ partnerId: it.partnerId }}>
              {it.partnerCode}
            </Link>
          ),
        },
        { id: "promotion", title: t("books.promotion"), wide: true, cell: (it) => <Promotion of={it} /> },
        { id: "posted", title: t("books.postingPeriod"), wide: true, cell: (it) => <Posted of={it} /> },
        { id: "legs", title: t("books.legs"), roomy: true, wide: true, cell: (it) => <Legs of={it} /> },
        { id: "amount", title: t("books.amount"), figure: true, cell: (it) => money(it.amount, wording) },
      ]}
    />
  );
}

/** What kind of entry it is, and of which sale it came. */
function Kind({ of: { kind, cause, basis } }: { of: Entry }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {kindName(kind, t)}
      {cause !== undefined && <Note>{t("books.ofLine", { line: cause.lineId, counted: money(cause.counted, wording) })}</Note>}
      {basis?.net !== undefined && <Note>{t("books.ofNet", { net: money(basis.net, wording) })}</Note>}
    </>
  );
}

function Promotion({ of: { promotionId, promotionCode, period } }: { of: Entry }) {
  if (promotionId === undefined) return "–";
  return (
    <>
      <Link to="/promotions/$promotionId" params={{ promotionId }}>
        {promotionCode ?? promotionId}
      </Link>
      {period !== undefined && <Note>{period}</Note>}
    </>
  );
}

/** The month that it is posted in, and that which it corrects where that was closed. */
function Posted({ of: { postingPeriod, corrects } }: { of: Entry }) {
  const { t } = useTranslation();
  if (postingPeriod === undefined) return "–";
  return (
    <>
      <Link to="/periods/$period" params={{ period: postingPeriod }}>
        {postingPeriod}
      </Link>
      {corrects !== undefined && <Note>{t("books.corrects", { period: corrects })}</Note>}
    </>
  );
}

function Legs({ of: { legs } }: { of: Entry }) {
  const { t } = useTranslation();
  const wording = useWording();
  return legs.map(({ account, side, amount }) => (
    <div key={`${account} ${side}`}>
      {t(`books.sidesOf.${side}`)} {accountName(account, t)} {money(amount, wording)}
    </div>
  ));
}
