import { useTranslation } from "react-i18next";
import { coded } from "../i18n/words";
import { Choice } from "../ui/Choice";
import type { Outcome } from "./report";

interface Props {
  of: Outcome[];
  value: Outcome;
  choose: (outcome: Outcome) => void;
}

/** Which rows of a report are shown; nothing where all ended alike. */
export function OutcomeChoice({ of, value, choose }: Props) {
  const { t } = useTranslation();
  if (of.length < 2) return null;
  return <Choice label={t("imports.rowsOf")} value={value} onChange={choose} options={of.map((it) => [it, coded("rowOutcome", it)] as const)} />;
}
