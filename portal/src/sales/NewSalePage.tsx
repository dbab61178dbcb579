import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { dayIn } from "../i18n/zone";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { SaleFields } from "./SaleFields";
import { SaleTaken, type Taken } from "./SaleTaken";
import { emptySale, saleOf, type SaleForm } from "./saleForm";

/** Enters one sale by hand, and tells at once what became of it; then the next. */
export default function NewSalePage() {
  const { t } = useTranslation();
  const { vendor } = useVisit();
  const [key, setKey] = useState(once);
  const [taken, setTaken] = useState<Taken>();
  const enter = useChange(
    async ({ mode, ...typed }: SaleForm) => {
      const answer = await answered(client.POST("/api/sales", { params: { header: key, query: { mode } }, body: saleOf({ mode, ...typed }) }));
      setKey(once());
      setTaken(answer);
      return answer;
    },
    ["/api/sales/intakes", "/api/sales/held"],
  );
  return (
    <Page title={t("sales.enter")} lead={t("sales.enterLead")} crumbs={[{ title: t("sales.title"), to: "/sales" }]}>
      {taken !== undefined && <SaleTaken key={key["Idempotency-Key"]} of={taken} />}
      <Section title={t("sales.sale")}>
        <SaleFields first={emptySale(dayIn(vendor?.timeZone, new Date()))} currency={vendor?.currency ?? ""} enter={enter} />
      </Section>
    </Page>
  );
}
