import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import type { Intake } from "./intakes";
import { Reasons } from "./Reasons";
import { RepairLines } from "./RepairLines";
import { readReport, type Outcome, type ReportRow } from "./report";

const STEP = 50;

/** The lines of a file that ended so, each with its place, its reasons and their cures. */
export function ReportRows({ intake, outcome }: { intake: Intake; outcome: Outcome }) {
  const maySend = useMay("sales:write");
  const [most, setMost] = useState(STEP);
  const report = useQuery({
    queryKey: ["/api/sales/intakes/{id}/report", intake.id, outcome, most],
    queryFn: ({ signal }) => readReport(intake.id, outcome, most, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={report}>
      {({ rows, more }) => {
        const list = { rows, hasMore: more, waiting: report.isFetching, grown: most > STEP, more: () => setMost(most + STEP) };
        return outcome === "refused" && maySend && rows.length > 0 ? <RepairLines list={list} source={intake.source} /> : <LineTable list={list} />;
      }}
    </Answer>
  );
}

function LineTable({ list }: { list: Growing<ReportRow> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("sales.rowsCaption")}
      list={list}
      empty={t("sales.noRows")}
      columns={[
        { id: "line", title: t("sales.line"), cell: (it) => count(it.line, wording) },
        { id: "external", title: t("sales.externalId"), wide: true, cell: (it) => it.externalId ?? "–" },
        { id: "partner", title: t("partners.code"), cell: (it) => it.partnerCode ?? "–" },
        { id: "why", title: t("sales.why"), roomy: true, cell: (it) => <Reasons of={it.reasons} /> },
      ]}
    />
  );
}
