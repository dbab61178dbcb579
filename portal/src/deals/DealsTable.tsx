import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Deal } from "../api/types";
import { day, money, sentence } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Named, Note } from "../ui/Named";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import { Why } from "../ui/Why";
import { DealStatus } from "./DealStatus";

interface Props {
  list: Growing<Deal>;
  caption: string;
  empty: string;
  /** Whether the deals are of several partners, so that each says whose it is. */
  ofSeveral?: boolean;
}

export function DealsTable({ list, caption, empty, ofSeveral = false }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const columns: Column<Deal>[] = [
    { id: "customer", title: t("deals.customer"), cell: (it) => <Customer deal={it} /> },
    ...(ofSeveral ? [{ id: "partner", title: t("partners.one"), cell: (it: Deal) => it.partnerCode }] : []),
    { id: "value", title: t("deals.value"), figure: true, cell: (it) => money(it.value, wording) },
    { id: "state", title: t("deals.state"), roomy: true, cell: (it) => <State deal={it} /> },
    { id: "until", title: t("deals.protectedUntil"), wide: true, cell: (it) => day(it.protectedUntil, wording) },
    { id: "created", title: t("deals.registered"), wide: true, cell: (it) => day(it.createdAt, wording) },
  ];
  return <Table caption={caption} columns={columns} list={list} empty={empty} />;
}

function Customer({ deal }: { deal: Deal }) {
  return (
    <>
      <Link to="/deals/$dealId" params={{ dealId: deal.id }}>
        <Named>{deal.customer.name}</Named>
      </Link>
      {deal.description !== undefined && <Note>{deal.description}</Note>}
    </>
  );
}

/** The state and, where a person or the platform gave one, its reason. */
function State({ deal }: { deal: Deal }) {
  const wording = useWording();
  return (
    <>
      <DealStatus deal={deal} />
      {deal.statusReason !== undefined && <Note>{sentence(deal.statusReason, wording)}</Note>}
      {deal.status === "refused" && <Why of={deal.decision.reasons} />}
    </>
  );
}
