import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnswerOf, Deal } from "../../api/types";
import { country, day, money } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Named, Note } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { DealStatus } from "../DealStatus";

type Rival = AnswerOf<"/api/deals/{id}/review">["rivals"][number];

/** The deal beside each that may mean the same customer, field by field with what the comparison found. */
export function BothSides({ deal, rivals }: { deal: Deal; rivals: Rival[] }) {
  const { t } = useTranslation();
  const rows = useSteps(useRows(deal));
  return (
    <Section title={t("deals.inbox.sides")}>
      {rivals.length === 0 ? (
        <Empty>{t("deals.inbox.noRival")}</Empty>
      ) : (
        <Table
          caption={t("deals.inbox.sidesCaption")}
          list={rows}
          empty=""
          columns={[
            { id: "field", title: t("form.field"), cell: (row) => row.title },
            { id: "this", title: t("deals.inbox.thisDeal"), cell: (row) => row.of(deal) },
            ...rivals.map((rival) => ({
              id: rival.deal.id,
              title: t("deals.inbox.rival", { partner: rival.deal.partnerCode }),
              cell: (row: Row) => <Side row={row} rival={rival} />,
            })),
          ]}
        />
      )}
    </Section>
  );
}

interface Row {
  title: string;
  /** What the comparison calls the field. */
  field?: string;
  of: (deal: Deal) => React.ReactNode;
}

function Side({ row, rival }: { row: Row; rival: Rival }) {
  const found = rival.similarity.evidence.filter((it) => it.field === row.field);
  return (
    <>
      {row.field === "verdict" ? coded("similarity", rival.similarity.verdict) : row.of(rival.deal)}
      {found.map((it) => (
        <Note key={it.finding}>{coded("finding", it.finding)}</Note>
      ))}
    </>
  );
}

function useRows(deal: Deal): Row[] {
  const { t } = useTranslation();
  const wording = useWording();
  const text = (value: string | undefined) => <Named>{value ?? "–"}</Named>;
  return [
    { title: t("deals.inbox.verdict"), field: "verdict", of: () => "–" },
    {
      title: t("partners.one"),
      of: (it) =>
        it.id === deal.id ? (
          it.partnerCode
        ) : (
          <Link to="/deals/$dealId" params={{ dealId: it.id }}>
            {it.partnerCode}
          </Link>
        ),
    },
    { title: t("deals.customer"), field: "name", of: (it) => text(it.customer.name) },
    { title: t("deals.domain"), field: "domain", of: (it) => text(it.customer.domain) },
    { title: t("deals.inbox.taxId"), field: "taxId", of: (it) => text(it.customer.taxId) },
    { title: t("partners.phone"), field: "phone", of: (it) => text(it.customer.phone) },
    { title: t("deals.inbox.street"), field: "street", of: (it) => text(it.customer.street) },
    { title: t("deals.postalCode"), field: "postalCode", of: (it) => text(it.customer.postalCode) },
    { title: t("deals.inbox.city"), field: "city", of: (it) => text(it.customer.city) },
    { title: t("partners.country"), field: "country", of: (it) => country(it.customer.country, wording) },
    { title: t("deals.value"), of: (it) => money(it.value, wording) },
    { title: t("deals.inbox.lines"), of: (it) => text(it.productLines.join(", ") || undefined) },
    { title: t("deals.registered"), of: (it) => day(it.createdAt, wording) },
    { title: t("deals.protectedUntil"), of: (it) => day(it.protectedUntil, wording) },
    { title: t("deals.state"), of: (it) => <DealStatus deal={it} /> },
  ];
}
