import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";

type Explanation = AnswerOf<"/api/quotes/{id}/explain">;

/** Which promotions take nothing off a quote's lines, and why, as it was when it was priced. */
export function PassedOver({ quoteId: id }: { quoteId: string }) {
  const { t } = useTranslation();
  const explained = useQuery(asked("/api/quotes/{id}/explain", { path: { id } }));
  return (
    <Section title={t("quotes.passedOver")}>
      <Answer of={explained}>{(it) => <Passed of={it} />}</Answer>
    </Section>
  );
}

function Passed({ of }: { of: Explanation }) {
  const { t } = useTranslation();
  const rows = of.lines.flatMap(({ productCode, passedOver }) => passedOver.map((it) => ({ ...it, productCode })));
  return (
    <Table
      caption={t("quotes.passedOverCaption")}
      list={useSteps(rows)}
      empty={t("quotes.nonePassed")}
      columns={[
        { id: "promotion", title: t("quotes.promotion"), cell: (it) => it.promotionCode },
        { id: "product", title: t("products.product"), wide: true, cell: (it) => it.productCode },
        { id: "why", title: t("quotes.passedReason"), roomy: true, cell: (it) => <Because of={it} /> },
      ]}
    />
  );
}
