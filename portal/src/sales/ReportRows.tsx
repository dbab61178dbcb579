import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Note, Said } from "../ui/Named";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import { readReport, type Outcome, type ReportRow } from "./report";

const STEP = 50;

/** The lines of a file that ended so, each with its place, its reasons and their cures. */
export function ReportRows({ intakeId, outcome }: { intakeId: string; outcome: Outcome }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [most, setMost] = useState(STEP);
  const report = useQuery({
    queryKey: ["/api/sales/intakes/{id}/report", intakeId, outcome, most],
    queryFn: ({ signal }) => readReport(intakeId, outcome, most, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={report}>
      {({ rows, more }) => (
        <Table
          caption={t("sales.rowsCaption")}
          list={growing(rows, more, report.isFetching, most > STEP, () => setMost(most + STEP))}
          empty={t("sales.noRows")}
          columns={[
            { id: "line", title: t("sales.line"), cell: (it) => count(it.line, wording) },
            { id: "external", title: t("sales.externalId"), wide: true, cell: (it) => it.externalId ?? "–" },
            { id: "partner", title: t("partners.code"), cell: (it) => it.partnerCode ?? "–" },
            { id: "why", title: t("sales.why"), roomy: true, cell: (it) => <Reasons row={it} /> },
          ]}
        />
      )}
    </Answer>
  );
}

function Reasons({ row }: { row: ReportRow }) {
  const { t } = useTranslation();
  if (row.reasons === undefined || row.reasons.length === 0) return "–";
  return row.reasons.map((reason) => (
    <div key={`${reason.code} ${reason.column}`}>
      {coded("lineReason", reason.code)}
      {reason.column !== undefined && (
        <Note>
          {reason.column}
          {reason.value !== undefined && (
            <>
              {" = "}
              <code>{reason.value}</code>
            </>
          )}
          {reason.recorded !== undefined && (
            <>
              {` (${t("sales.recorded")} `}
              <code>{reason.recorded}</code>)
            </>
          )}
        </Note>
      )}
      <Said>{reason.cure}</Said>
    </div>
  ));
}

function growing(rows: ReportRow[], hasMore: boolean, waiting: boolean, grown: boolean, more: () => void): Growing<ReportRow> {
  return { rows, hasMore, waiting, grown, more };
}
