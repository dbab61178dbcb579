import { useTranslation } from "react-i18next";
import type { Concentration } from "../../api/types";
import { count, decimal, month, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Figures } from "../../ui/Figures";
import { Empty } from "../../ui/States";
import { points } from "./curve";
import { ParetoCurve } from "./ParetoCurve";

export function ConcentrationView({ concentration: { from, until, measure, concentration: figures } }: { concentration: Concentration }) {
  const { t } = useTranslation();
  const wording = useWording();
  const line = points(figures.curve);
  const of = t(measure === "revenue" ? "home.pareto.periodSales" : "home.pareto.period", { from: month(from, wording), until: month(until, wording) });
  if (line.length === 0) return <Empty>{t("home.pareto.none", { period: of })}</Empty>;
  return (
    <>
      <Figures
        of={[
          {
            name: t("home.pareto.partners"),
            value: count(figures.partners, wording),
            of: t("home.pareto.without", { count: figures.withoutSales, shown: count(figures.withoutSales, wording) }),
          },
          { name: t("home.pareto.top"), value: count(figures.topPartners, wording), of: t("home.pareto.rounded") },
          { name: t("home.pareto.share"), value: share(figures.topShare, wording), of },
          { name: t("home.pareto.total"), value: figures.topTotal, of },
          { name: t("home.pareto.gini"), value: decimal(figures.gini, wording), of: t("home.pareto.giniOf") },
        ]}
      />
      <ParetoCurve line={line} figures={figures} />
    </>
  );
}
