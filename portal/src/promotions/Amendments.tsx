import { useTranslation } from "react-i18next";
import { day, instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Promotion } from "./terms";

type Amendment = Promotion["amendments"][number];

/** What was changed of a promotion in force, and why. */
export function Amendments({ of }: { of: Amendment[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("promotions.amend.made")}>
      <Table
        caption={t("promotions.amend.madeCaption")}
        list={useSteps(of.toReversed())}
        empty=""
        columns={[
          { id: "at", title: t("promotions.amend.since"), cell: (it) => instant(it.effectiveAt, wording) },
          { id: "what", title: t("promotions.amend.what"), roomy: true, cell: (it) => <What of={it} /> },
          { id: "why", title: t("partners.reason"), roomy: true, cell: (it) => it.reason },
        ]}
      />
    </Section>
  );
}

function What({ of: { window, budget, audience, reachesBack } }: { of: Amendment }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {window !== undefined && (
        <div>
          {t("offers.until")}: {day(window.before, wording)} → {day(window.after, wording)}
        </div>
      )}
      {budget !== undefined && (
        <div>
          {t("promotions.budget")}: {money(budget.before, wording)} → {money(budget.after, wording)}
        </div>
      )}
      {audience !== undefined && (
        <div>
          {t("promotions.audience")}: {written(audience.before)} → {written(audience.after)}
          {reachesBack && ` (${t("promotions.amend.reachedBack")})`}
        </div>
      )}
    </>
  );
}

function written({ segments, tiers, territories }: Promotion["audience"]): string {
  return [...segments, ...tiers, ...territories].join(", ") || "–";
}
