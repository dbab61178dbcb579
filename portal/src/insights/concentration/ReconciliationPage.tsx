import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { AnswerOf, Money } from "../../api/types";
import { given } from "../../app/listSearch";
import { money } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { buttonClass } from "../../ui/Button";
import { Note } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { concentrationSearch } from "../search";
import { ConcentrationFrame } from "./ConcentrationFrame";
import { periodOf } from "./search";

type Reconciliation = AnswerOf<"/api/concentration/reconciliation">;
type Step = keyof Reconciliation;

/** The steps from what the concentration counts to what the scorecards add up to, and how each enters the sum. */
const STEPS: [Step, "sum" | "plus" | "minus"][] = [
  ["counted", "sum"],
  ["belowNothing", "minus"],
  ["net", "sum"],
  ["outsideWindow", "minus"],
  ["outsidePeriod", "plus"],
  ["notWorkedOut", "plus"],
  ["scorecards", "sum"],
];
const SIGNS = { sum: "=", plus: "+", minus: "−" } as const;

const route = getRouteApi("/insights/concentration/reconciliation");

/** Why the net sales of a period are not what the scorecards add up to, step by step. */
export default function ReconciliationPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = periodOf(search);
  const reconciliation = useQuery(asked("/api/concentration/reconciliation", { query: period }));
  const toScorecards = (
    <Link to="/insights/scorecards" className={buttonClass()}>
      {t("concentration.toScorecards")}
    </Link>
  );
  return (
    <ConcentrationFrame search={search} go={(it) => void navigate({ search: concentrationSearch(given({ ...it })) })} isNetOnly>
      <Section title={t("concentration.reconciliationTitle")} actions={toScorecards}>
        <p>{t("concentration.reconciliationLead")}</p>
        <Answer of={reconciliation}>{(it) => <Steps of={it} />}</Answer>
      </Section>
    </ConcentrationFrame>
  );
}

function Steps({ of }: { of: Reconciliation }) {
  const { t } = useTranslation();
  const wording = useWording();
  const rows = STEPS.map(([name, kind]) => ({ name, kind, amount: of[name] as Money }));
  return (
    <Table
      caption={t("concentration.reconciliationTitle")}
      list={useSteps(rows)}
      empty={t("concentration.none")}
      columns={[
        {
          id: "step",
          title: t("concentration.stepOf"),
          roomy: true,
          cell: ({ name, kind }) => (
            <>
              {kind === "sum" ? <strong>{t(`concentration.reconcile.${name}`)}</strong> : t(`concentration.reconcile.${name}`)}
              <Note>{t(`concentration.why.${name}`)}</Note>
            </>
          ),
        },
        { id: "sign", title: t("concentration.sign"), figure: true, cell: ({ kind }) => SIGNS[kind] },
        { id: "amount", title: t("concentration.amount"), figure: true, cell: ({ kind, amount }) => (kind === "sum" ? <strong>{money(amount, wording)}</strong> : money(amount, wording)) },
      ]}
    />
  );
}
