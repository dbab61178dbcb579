import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/contract";
import { instant, money, percent } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Said } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { Because } from "../../ui/Why";

type Evaluated = components["schemas"]["promotion.EvaluateResponse"];

/** What is taken off each line of a cart and by which promotion, and which others were passed over and why. */
export function Taken({ of: { asOf, lines }, products }: { of: Evaluated; products: string[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const productOf = (line: number) => products[line - 1] ?? String(line);
  const taken = useSteps(lines.flatMap(({ line, offers }) => offers.map((it) => ({ ...it, product: productOf(line) }))));
  const passed = useSteps(lines.flatMap(({ line, passedOver }) => passedOver.map((it) => ({ ...it, product: productOf(line) }))));
  return (
    <Section title={t("reach.trial.taken")}>
      <p role="status">{t("reach.trial.asOf", { at: instant(asOf, wording) })}</p>
      <Table
        caption={t("reach.trial.takenCaption")}
        list={taken}
        empty={t("reach.trial.nothingTaken")}
        columns={[
          { id: "promotion", title: t("promotions.one"), cell: (it) => <PromotionLink of={it} /> },
          { id: "product", title: t("products.product"), cell: (it) => it.product },
          { id: "percent", title: t("offers.worth"), figure: true, wide: true, cell: (it) => (it.percent === undefined ? "–" : percent(it.percent, wording)) },
          { id: "amount", title: t("reach.trial.amount"), figure: true, cell: (it) => money(it.amount, wording) },
          { id: "why", title: t("reach.trial.why"), roomy: true, cell: (it) => <Said>{it.reason}</Said> },
        ]}
      />
      <Table
        caption={t("quotes.passedOverCaption")}
        list={passed}
        empty={t("quotes.nonePassed")}
        columns={[
          { id: "promotion", title: t("promotions.one"), cell: (it) => <PromotionLink of={it} /> },
          { id: "product", title: t("products.product"), cell: (it) => it.product },
          { id: "why", title: t("quotes.passedReason"), roomy: true, cell: (it) => <Because of={it} /> },
        ]}
      />
    </Section>
  );
}

function PromotionLink({ of: { promotionCode, promotionId } }: { of: { promotionCode: string; promotionId: string } }) {
  return (
    <Link to="/promotions/$promotionId" params={{ promotionId }}>
      {promotionCode}
    </Link>
  );
}
