import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { isNarrowed } from "../app/listSearch";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Filters } from "../ui/Filters";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { accountName } from "./account";
import { BooksFrame } from "./BooksFrame";
import { atEnd, balanceSearch } from "./search";

type Balance = AnswerOf<"/api/ledger/balance">;

const route = getRouteApi("/ledger/balance");

/** The trial balance of the incentive ledger: as it stands, or as it stood at the end of a day. */
export default function BalancePage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { asOf } = search;
  const balance = useQuery(asked("/api/ledger/balance", { query: atEnd(search, wording.timeZone) }));
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const stands = balance.data !== undefined && <Status tone={balance.data.balanced ? "good" : "bad"}>{t(balance.data.balanced ? "books.balanced" : "books.notBalanced")}</Status>;
  return (
    <BooksFrame asOf={asOf}>
      <Filters
        values={search}
        change={(values) => void navigate({ search: balanceSearch({ ...search, ...values }) })}
        clear={clear}
        filters={[{ name: "asOf", label: t("statement.asOf"), type: "date" }]}
      />
      {search.promotionId !== undefined && (
        <p>
          {t("books.ofPromotion")}{" "}
          <Link to="/promotions/$promotionId" params={{ promotionId: search.promotionId }}>
            {t("books.openPromotion")}
          </Link>
        </p>
      )}
      <Section title={asOf === undefined ? t("books.balance") : t("books.balanceAsOf", { day: day(asOf, wording) })} actions={stands}>
        <Answer of={balance}>{(it) => <Accounts of={it} />}</Answer>
      </Section>
    </BooksFrame>
  );
}

function Accounts({ of: { accounts, debit, credit } }: { of: Balance }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <Figures
        of={[
          { name: t("books.debit"), value: debit, of: t("books.allAccounts") },
          { name: t("books.credit"), value: credit, of: t("books.allAccounts") },
        ]}
      />
      <Table
        caption={t("books.balanceCaption")}
        list={useSteps(accounts)}
        empty={t("books.none")}
        columns={[
          { id: "account", title: t("books.account"), cell: (it) => accountName(it.account, t) },
          { id: "debit", title: t("books.debit"), figure: true, wide: true, cell: (it) => money(it.debit, wording) },
          { id: "credit", title: t("books.credit"), figure: true, wide: true, cell: (it) => money(it.credit, wording) },
          { id: "balance", title: t("books.balanceOf"), figure: true, cell: (it) => money(it.balance, wording) },
        ]}
      />
    </>
  );
}
