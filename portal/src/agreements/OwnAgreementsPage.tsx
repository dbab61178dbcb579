import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { AcceptAgreement } from "./AcceptAgreement";
import type { OwnAgreement } from "./own";
import { ReadAgreement } from "./ReadAgreement";

/** The agreements that are in force for the partner: what is to be accepted, and what was, when. */
export default function OwnAgreementsPage() {
  const { t } = useTranslation();
  const agreements = useQuery(asked("/api/my/agreements"));
  return (
    <Page title={t("agreements.title")} lead={t("agreements.leadOwn")}>
      <Answer of={agreements}>{({ items }) => <OwnAgreements all={items} />}</Answer>
    </Page>
  );
}

function OwnAgreements({ all }: { all: OwnAgreement[] }) {
  const { t } = useTranslation();
  return <Table caption={t("agreements.inForce")} columns={useOwnColumns()} list={useSteps(all)} empty={t("agreements.noneOwn")} />;
}

function useOwnColumns(): Column<OwnAgreement>[] {
  const { t } = useTranslation();
  const wording = useWording();
  const mayAccept = useMay("profile:write");
  return useMemo(
    () => [
      { id: "title", title: t("agreements.agreement"), roomy: true, cell: (it) => <Named>{it.title}</Named> },
      {
        id: "read",
        title: t("list.actions"),
        cell: (it) => (it.acceptedAt === undefined && mayAccept ? <AcceptAgreement agreement={it} /> : <ReadAgreement agreement={it} />),
      },
      {
        id: "accepted",
        title: t("agreements.acceptedAt"),
        cell: (it) => (it.acceptedAt === undefined ? <Status tone="warn">{t("agreements.toAccept")}</Status> : instant(it.acceptedAt, wording)),
      },
      { id: "acceptBy", title: t("agreements.acceptBefore"), cell: (it) => (it.acceptedAt === undefined ? instant(it.deadline?.acceptBy, wording) : "") },
      { id: "version", title: t("agreements.version"), wide: true, cell: (it) => t("agreements.versionOf", { code: it.code, number: it.number }) },
      { id: "from", title: t("agreements.from"), wide: true, cell: (it) => instant(it.from, wording) },
    ],
    [mayAccept, t, wording],
  );
}
