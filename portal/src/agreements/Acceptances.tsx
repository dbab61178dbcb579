import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import type { Column } from "../ui/columns";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

type Acceptance = ItemOf<"/api/agreements/{id}/acceptances">;

/** Who accepted a version, the latest first. */
export function Acceptances({ id }: { id: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/agreements/{id}/acceptances", { sort: "-createdAt" }, { params: { path: { id } } });
  const columns = useMemo(
    (): Column<Acceptance>[] => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
            {it.partnerCode}
          </Link>
        ),
      },
      { id: "at", title: t("agreements.acceptedAt"), cell: (it) => instant(it.at, wording) },
      { id: "by", title: t("agreements.by"), wide: true, cell: (it) => it.by },
      { id: "from", title: t("agreements.address"), wide: true, cell: (it) => it.from ?? t("agreements.onPaper") },
    ],
    [t, wording],
  );
  return (
    <Section title={t("agreements.acceptances")}>
      <Answer of={list.query}>{() => <Table caption={t("agreements.acceptances")} columns={columns} list={list} empty={t("agreements.nobody")} />}</Answer>
    </Section>
  );
}
