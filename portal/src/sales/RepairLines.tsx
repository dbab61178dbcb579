import { Repair, type Refusal } from "../imports/Repair";
import { coded } from "../i18n/words";
import { Failed } from "../ui/States";
import type { Growing } from "../ui/useList";
import { COLUMNS } from "./send";
import type { ReportRow } from "./report";
import { useSend } from "./useSend";

interface Props {
  list: Growing<ReportRow>;
  /** Under which the file came: its lines keep their numbers. */
  source: string;
}

/** Refused lines, repaired where they stand and sent as a file of their own. */
export function RepairLines({ list, source }: Props) {
  const { sending } = useSend();
  return (
    <>
      <Repair
        list={{ ...list, rows: list.rows.map(refusal) }}
        known={COLUMNS}
        isPending={sending.isPending}
        send={(file) => sending.mutate({ file, source, mode: "record", repeats: "hold" })}
      />
      {sending.error !== null && <Failed error={sending.error} />}
    </>
  );
}

function refusal({ line, externalId, sent, reasons = [] }: ReportRow): Refusal {
  return {
    line,
    key: externalId,
    sent,
    errors: reasons.map(({ code, column, cure }) => ({ field: column ?? coded("lineReason", code), code, cure })),
  };
}
