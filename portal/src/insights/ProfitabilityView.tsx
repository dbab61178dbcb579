import { useTranslation } from "react-i18next";
import { day, instant, money, month, percent, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Figures } from "../ui/Figures";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Profitability } from "./profitability";

/** What a partner sold and got, beside what it forecast, and what is not known of it. */
export function ProfitabilityView({ of }: { of: Profitability }) {
  const { t } = useTranslation();
  const wording = useWording();
  const period = t("profitability.period", { from: month(of.from, wording), until: month(of.until, wording) });
  return (
    <>
      <Figures
        of={[
          { name: t("profitability.sold"), value: of.sold, of: period },
          { name: t("profitability.accrued"), value: of.accrued, of: t("profitability.ofSales", { share: share(of.rate, wording) }) },
          { name: t("profitability.paid"), value: of.paid, of: t("profitability.paidOf") },
          { name: t("profitability.keeps"), value: of.keeps, of: t("profitability.keepsOf") },
          { name: t("profitability.quoted"), value: of.discountsQuoted, of: t("profitability.quotedOf") },
        ]}
      />
      <p>{t("profitability.asOf", { at: instant(of.completeUpTo, wording) })}</p>
      <p>{t("profitability.notKnown", { what: of.notKnown.map((it) => coded("profitUnknown", it)).join(", ") })}</p>
      {of.otherCurrencies.length > 0 && <p>{t("profitability.otherCurrencies", { currencies: of.otherCurrencies.join(", ") })}</p>}
      <Lines of={of.lines} />
      <Months of={of.months} />
    </>
  );
}

function Lines({ of }: { of: Profitability["lines"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  // A partner is not told what the vendor forecasts of it.
  const isForecast = of.some(({ forecast }) => forecast !== undefined);
  const forecastColumns: Column<Profitability["lines"][number]>[] = [
    { id: "margin", title: t("profitability.forecastMargin"), figure: true, wide: true, cell: (it) => percent(it.forecast?.marginPercent, wording) },
    {
      id: "earned",
      title: t("profitability.forecast"),
      figure: true,
      cell: (it) => (
        <>
          {money(it.forecast?.earned, wording)}
          {it.forecast !== undefined && <Note>{t("profitability.forecastAt", { day: day(it.forecast.forecastAt, wording) })}</Note>}
        </>
      ),
    },
  ];
  return (
    <Section title={t("profitability.lines")}>
      <Table
        caption={t("profitability.lines")}
        list={useSteps(of)}
        empty={t("home.noSales")}
        columns={[
          { id: "line", title: t("profitability.line"), cell: (it) => <Named>{it.line === "" ? t("profitability.noLine") : it.line}</Named> },
          { id: "sold", title: t("profitability.sold"), figure: true, cell: (it) => money(it.sold, wording) },
          ...(isForecast ? forecastColumns : []),
        ]}
      />
    </Section>
  );
}

function Months({ of }: { of: Profitability["months"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("profitability.months")}>
      <Table
        caption={t("profitability.months")}
        list={useSteps(of.toReversed(), 12)}
        empty={t("home.noSales")}
        columns={[
          { id: "month", title: t("profitability.month"), cell: (it) => month(it.month, wording) },
          { id: "sold", title: t("profitability.sold"), figure: true, cell: (it) => money(it.sold, wording) },
          { id: "accrued", title: t("profitability.accrued"), figure: true, cell: (it) => money(it.accrued, wording) },
          { id: "paid", title: t("profitability.paid"), figure: true, wide: true, cell: (it) => money(it.paid, wording) },
        ]}
      />
    </Section>
  );
}
