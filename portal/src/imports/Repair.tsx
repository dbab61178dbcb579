import { useState } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { More } from "../ui/More";
import { Said } from "../ui/Named";
import type { Growing } from "../ui/useList";
import { cellsOf, csvOf, type Cells } from "./cells";
import type { RowOutcome } from "./report";

interface Props {
  list: Growing<RowOutcome>;
  /** What the file named; a row may lack some of it. */
  columns: string[];
  tryAgain: (file: File) => void;
}

/** Refused rows, each with its cells to be put right; those that were touched are tried again. */
export function Repair({ list, columns, tryAgain }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const [repaired, repair] = useState<Record<number, Cells>>({});
  const rows = Object.values(repaired);
  return (
    <div className={form.form}>
      {list.rows.map((row) => (
        <RefusedRow
          key={row.row}
          row={row}
          cells={repaired[row.row] ?? cellsToRepair(row, columns)}
          change={(cells) => repair({ ...repaired, [row.row]: cells })}
        />
      ))}
      <More list={list} />
      <div className={form.buttons}>
        <Button look="primary" isDisabled={rows.length === 0} onPress={() => tryAgain(new File([csvOf(rows)], t("imports.repairedFile")))}>
          {t("imports.tryRepaired", { count: rows.length, shown: count(rows.length, wording) })}
        </Button>
      </div>
    </div>
  );
}

/** The row as it was sent, with empty cells for what it lacks. */
function cellsToRepair({ sent, errors = [] }: RowOutcome, columns: string[]): Cells | undefined {
  const cells = cellsOf(sent);
  if (cells === undefined) return undefined;
  const lacking = errors.filter(({ code }) => code === "not-null").map(({ field }) => field);
  return { ...Object.fromEntries([...columns, ...lacking].map((column) => [column, ""])), ...cells };
}

interface RowProps {
  row: RowOutcome;
  /** None for what cannot be repaired in place. */
  cells: Cells | undefined;
  change: (cells: Cells) => void;
}

function RefusedRow({ row: { line, key, detail, errors = [], sent }, cells, change }: RowProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const columns = Object.keys(cells ?? {});
  const cureOf = (column: string) => errors.find(({ field }) => field === column)?.cure;
  const others = errors.filter(({ field }) => !columns.includes(field));
  return (
    <fieldset className={form.group}>
      <legend>
        {t("imports.lineOf", { line: count(line, wording) })}
        {key !== undefined && `: ${key}`}
      </legend>
      {errors.length === 0 && detail !== undefined && <Said>{detail}</Said>}
      {others.map(({ field, code, cure }) => (
        <div key={`${field} ${code}`}>
          <code>{field}</code> <Said>{cure}</Said>
        </div>
      ))}
      {cells === undefined ? (
        <p>
          {t("imports.notHere")} <code>{typeof sent === "string" ? sent : JSON.stringify(sent)}</code>
        </p>
      ) : (
        <div className={form.pair}>
          {columns.map((column) => (
            <TextInput key={column} label={column} value={cells[column] ?? ""} error={cureOf(column)} onChange={(it) => change({ ...cells, [column]: it })} />
          ))}
        </div>
      )}
    </fieldset>
  );
}
