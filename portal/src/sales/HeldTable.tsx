import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { count, day, decimal, instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Tick } from "../ui/Fields";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import { placeOf, type HeldLine } from "./held";
import { Reasons } from "./Reasons";

interface Props {
  list: Growing<HeldLine>;
  /** The places of the lines that are ticked. */
  chosen: ReadonlySet<string>;
  /** Not where nothing can be done with them. */
  choose: ((chosen: ReadonlySet<string>) => void) | undefined;
}

/** Held lines, each with what was sold and why it waits. */
export function HeldTable({ list, chosen, choose }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const columns: Column<HeldLine>[] = [
    {
      id: "line",
      title: t("sales.line"),
      cell: (it) => (
        <Link to="/sales/$intakeId" params={{ intakeId: it.intakeId }}>
          {it.externalId ?? t("imports.lineOf", { line: count(it.line, wording) })}
        </Link>
      ),
    },
    { id: "partner", title: t("partners.code"), cell: (it) => it.partnerCode },
    { id: "why", title: t("sales.why"), roomy: true, cell: (it) => <Reasons of={it.reasons} /> },
    { id: "product", title: t("products.product"), wide: true, cell: (it) => it.productCode },
    { id: "quantity", title: t("sales.quantity"), figure: true, wide: true, cell: (it) => decimal(it.quantity, wording) },
    { id: "amount", title: t("sales.amount"), figure: true, cell: (it) => money(it.amount, wording) },
    { id: "sold", title: t("sales.soldAt"), wide: true, cell: (it) => day(it.soldAt, wording) },
    { id: "since", title: t("sales.heldSince"), wide: true, cell: (it) => instant(it.heldSince, wording) },
  ];
  if (choose !== undefined) {
    const toggle = (place: string) => choose(chosen.has(place) ? new Set([...chosen].filter((it) => it !== place)) : new Set([...chosen, place]));
    columns.push({
      id: "choose",
      title: t("sales.choose"),
      cell: (it) => (
        <Tick
          label={t("sales.chooseOf", { line: it.externalId ?? count(it.line, wording), partner: it.partnerCode })}
          isOn={chosen.has(placeOf(it))}
          toggle={() => toggle(placeOf(it))}
        />
      ),
    });
  }
  return <Table caption={t("sales.heldCaption")} list={list} empty={t("sales.noneHeld")} columns={columns} />;
}
