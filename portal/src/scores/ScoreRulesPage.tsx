import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Table } from "../ui/Table";
import { History } from "../ui/History";
import { useSteps } from "../ui/useList";
import { measured } from "./measures";
import type { Rules } from "./rulesForm";

/** What the vendor wants of its partners, and how it came to want it. */
export default function ScoreRulesPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("performance:write");
  const rules = useQuery(asked("/api/score-rules"));
  const edit = mayWrite && (
    <Link to="/insights/score-rules/edit" className={buttonClass("primary")}>
      {t("scores.edit")}
    </Link>
  );
  return (
    <Page title={t("scores.rules")} lead={t("scores.rulesLead")} actions={edit}>
      <Section title={t("scores.targets")}>
        <Answer of={rules}>{({ targets }) => (targets.length === 0 ? <Empty>{t("scores.noTargets")}</Empty> : <Targets of={targets} />)}</Answer>
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/score-rules/history" />
      </Section>
    </Page>
  );
}

function Targets({ of }: { of: Rules["targets"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const all = of.reduce((sum, it) => sum + it.weight, 0);
  return (
    <Table
      caption={t("scores.targets")}
      list={useSteps(of)}
      empty={t("scores.noTargets")}
      columns={[
        { id: "measure", title: t("scores.measure"), cell: (it) => coded("scoreMeasure", it.measure) },
        { id: "goal", title: t("scores.goal"), figure: true, cell: (it) => measured(it.measure, it.goal, wording) },
        { id: "weight", title: t("scores.weight"), figure: true, cell: (it) => count(it.weight, wording) },
        {
          id: "share",
          title: t("scores.ofScore"),
          wide: true,
          cell: (it) => (
            <>
              <Bar of={it.weight / all} />
              {share(it.weight / all, wording)}
            </>
          ),
        },
      ]}
    />
  );
}
