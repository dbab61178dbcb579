import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Figures } from "../ui/Figures";
import { outcomesIn } from "./report";

/** How many rows a file has, and how many ended in each way. */
export function OutcomeFigures({ rows, outcomes }: { rows: number; outcomes: Record<string, number> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Figures
      of={[
        { name: t("imports.rows"), value: count(rows, wording) },
        ...outcomesIn(outcomes).map((it) => ({ name: coded("rowOutcome", it), value: count(outcomes[it], wording) })),
      ]}
    />
  );
}
