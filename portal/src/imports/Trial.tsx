import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { useSteps } from "../ui/useList";
import { OutcomeChoice } from "./OutcomeChoice";
import { OutcomeFigures } from "./OutcomeFigures";
import { OutcomeRows } from "./OutcomeRows";
import { outcomesIn, type ImportReport, type Outcome } from "./report";

interface Props {
  name: string;
  report: ImportReport;
  taking: { isPending: boolean; error: unknown };
  take: () => void;
  leave: () => void;
}

/** What a file would do, row by row and field by field, before any of it is stored. */
export function Trial({ name, report: { summary, rows }, taking, take, leave }: Props) {
  const { t } = useTranslation();
  const there = outcomesIn(summary.outcomes);
  const [chosen, choose] = useState<Outcome>();
  const outcome = chosen ?? there[0] ?? "created";
  const wouldDo = ["created", "updated", "possible_duplicate"].some((it) => (summary.outcomes[it] ?? 0) > 0);
  return (
    <Section title={t("imports.trial")}>
      <p role="status">
        <Named>{name}</Named> · {t("imports.nothingStored")}
        {summary.charset !== undefined && <> · {t("imports.readAs", { charset: summary.charset })}</>}
      </p>
      <OutcomeFigures rows={summary.rows} outcomes={summary.outcomes} />
      <OutcomeChoice of={there} value={outcome} choose={choose} />
      <TrialRows key={outcome} rows={rows.filter((it) => it.outcome === outcome)} />
      {taking.error !== null && <Failed error={taking.error} />}
      <div className={form.buttons}>
        <Button look="primary" onPress={take} isPending={taking.isPending} isDisabled={!wouldDo}>
          {t("imports.take")}
        </Button>
        <Button onPress={leave}>{t("imports.leave")}</Button>
      </div>
    </Section>
  );
}

function TrialRows({ rows }: { rows: ImportReport["rows"] }) {
  const { t } = useTranslation();
  return <OutcomeRows caption={t("imports.trialCaption")} list={useSteps(rows, 50)} />;
}
