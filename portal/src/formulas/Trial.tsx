import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { count, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Figures } from "../ui/Figures";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type Came = components["schemas"]["performance.TrialResponse"];

/** What a formula would come to; one that fails for some stops nobody else. */
export function Trial({ of: { partners, sample, unit } }: { of: Came }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("formulas.wouldCome")}>
      <p role="status">{t("formulas.inUnit", { unit: unit === "1" ? t("formulas.plain") : unit })}</p>
      <Figures of={Object.entries(partners).map(([outcome, many]) => ({ name: coded("formulaOutcome", outcome), value: count(many, wording), of: t("formulas.partners") }))} />
      <Table
        caption={t("formulas.sample")}
        list={useSteps(sample)}
        empty={t("formulas.nobody")}
        columns={[
          { id: "partner", title: t("partners.one"), cell: (it) => <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named> },
          { id: "outcome", title: t("formulas.outcome"), cell: (it) => coded("formulaOutcome", it.outcome) },
          { id: "value", title: t("formulas.value"), figure: true, cell: (it) => decimal(it.value, wording) },
        ]}
      />
    </Section>
  );
}
