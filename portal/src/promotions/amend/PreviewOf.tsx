import { useTranslation } from "react-i18next";
import { count, money } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Confirm } from "../../ui/Confirm";
import { Figures } from "../../ui/Figures";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { FindingsTable } from "../Findings";
import type { Preview } from "./amendment";

interface Props {
  preview: Preview;
  name: string;
  amend: React.ComponentProps<typeof Confirm>["change"];
}

/** What an amendment moves: for how many, in money, promotion by promotion and partner by partner. */
export function PreviewOf({ preview, name, amend }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { audience, budget, changes, partners, partnersChanged, report, movesMoney } = preview;
  const refused = report.findings.some(({ severity }) => severity === "error");
  return (
    <Section
      title={t("promotions.amend.seen")}
      actions={
        !refused && (
          <Confirm action={t("promotions.amend.do")} look="primary" title={t("promotions.amend.doOf", { name })} reason={t("partners.reason")} change={amend}>
            <p>{t(movesMoney ? "promotions.amend.moves" : "promotions.amend.movesNothing")}</p>
          </Confirm>
        )
      }
    >
      <Figures
        of={[
          { name: t("promotions.audience"), value: count(audience.after, wording), of: t("promotions.amend.before", { value: count(audience.before, wording) }) },
          ...(budget === undefined
            ? []
            : [
                { name: t("promotions.budget"), value: budget.after, of: t("promotions.amend.before", { value: money(budget.before, wording) }) },
                { name: t("promotions.amend.paid"), value: budget.paid, of: t("promotions.amend.paidOf") },
                { name: t("promotions.waiting"), value: budget.waiting, of: t("promotions.amend.waitingOf") },
              ]),
        ]}
      />
      <FindingsTable findings={report.findings} />
      <Table
        caption={t("promotions.amend.byPromotion")}
        list={useSteps(changes)}
        empty={t("promotions.amend.movesNothing")}
        columns={[
          { id: "promotion", title: t("promotions.one"), cell: (it) => it.promotionCode },
          { id: "amount", title: t("promotions.amend.amount"), figure: true, cell: (it) => money(it.amount, wording) },
        ]}
      />
      {partners.length > 0 && <ByPartner partners={partners} all={partnersChanged} />}
    </Section>
  );
}

function ByPartner({ partners, all }: { partners: Preview["partners"]; all: number }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("promotions.amend.byPartner", { shown: count(partners.length, wording), all: count(all, wording) })}
      list={useSteps(partners)}
      empty=""
      columns={[
        { id: "partner", title: t("partners.code"), cell: (it) => it.partnerCode },
        { id: "amount", title: t("promotions.amend.amount"), figure: true, cell: (it) => money(it.amount, wording) },
      ]}
    />
  );
}
