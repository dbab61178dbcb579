import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/types";
import { coded } from "../i18n/words";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";

type Explanation = AnswerOf<"/api/products/{id}/explain">;

/** Whether the partner may sell a product: each condition, and what was found. */
export function Checks({ of: { available, checks } }: { of: Explanation }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t("catalogue.available")}
      actions={<Status tone={available ? "good" : "bad"}>{t(available ? "catalogue.maySell" : "catalogue.mayNotSell")}</Status>}
    >
      <Table
        caption={t("catalogue.checks")}
        list={useSteps(checks)}
        empty=""
        columns={[
          { id: "rule", title: t("catalogue.condition"), cell: (it) => coded("availability", it.rule) },
          {
            id: "held",
            title: t("catalogue.held"),
            cell: (it) => <Status tone={it.held ? "good" : "bad"}>{t(it.held ? "tiers.met" : "tiers.notYet")}</Status>,
          },
          { id: "why", title: t("catalogue.reason"), roomy: true, cell: (it) => <Because of={it} /> },
        ]}
      />
    </Section>
  );
}
