import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { SalesOverview } from "../api/types";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Named } from "../ui/Named";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Verdict } from "./Verdict";

/** The partners that sell most, each as a bar that opens it, with what its diagnosis says. */
export function LargestPartners() {
  const overview = useQuery(asked("/api/overview"));
  return <Answer of={overview}>{({ top }) => <Largest top={top} />}</Answer>;
}

function Largest({ top }: { top: SalesOverview["top"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const ids = top.map(({ partnerId }) => partnerId);
  const diagnoses = useQuery({ ...asked("/api/diagnoses", { query: { partnerId: ids, limit: ids.length } }), enabled: ids.length > 0 });
  const most = Math.max(...top.map((it) => Number(it.revenue12m.amount)), 1);
  const verdicts = new Map(diagnoses.data?.items.map(({ diagnosis }) => [diagnosis.partnerId, diagnosis.verdict]));
  return (
    <Table
      caption={t("insights.whoCaption")}
      list={useSteps(top)}
      empty={t("home.noSeller")}
      columns={[
        {
          id: "partner",
          title: t("partners.one"),
          cell: (it) => (
            <Link to="/partners/$partnerId/diagnosis" params={{ partnerId: it.partnerId }}>
              <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
            </Link>
          ),
        },
        { id: "bar", title: t("insights.size"), wide: true, cell: (it) => <Bar of={Number(it.revenue12m.amount) / most} /> },
        { id: "net", title: t("figures.net12m"), figure: true, cell: (it) => money(it.revenue12m, wording) },
        { id: "verdict", title: t("insights.verdict"), cell: (it) => <Verdict of={verdicts.get(it.partnerId)} /> },
      ]}
    />
  );
}
