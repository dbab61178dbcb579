import { useTranslation } from "react-i18next";
import type { Product } from "../api/types";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Said } from "../ui/Named";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";

type Price = Product["price"];

/** The way from the list price to the partner's, and how the list was chosen. */
export function PriceSteps({ of: { steps = [], reasons, listPrice, unitPrice } }: { of: Price }) {
  const { t } = useTranslation();
  const wording = useWording();
  const rows = useSteps(steps);
  return (
    <>
      {unitPrice === undefined && <p>{t("products.noPrice")}</p>}
      {steps.length > 0 && (
        <Table
          caption={t("catalogue.steps", { list: money(listPrice, wording), price: money(unitPrice, wording) })}
          list={rows}
          empty=""
          columns={[
            { id: "kind", title: t("catalogue.step"), cell: (it) => coded("priceStep", it.kind) },
            { id: "before", title: t("catalogue.before"), figure: true, cell: (it) => money(it.before, wording) },
            { id: "after", title: t("catalogue.after"), figure: true, cell: (it) => money(it.after, wording) },
            { id: "reason", title: t("catalogue.reason"), roomy: true, cell: (it) => <Because of={it} /> },
          ]}
        />
      )}
      {steps.length === 0 && unitPrice !== undefined && <p>{t("catalogue.noSteps")}</p>}
      <div>
        {reasons.map((reason) => (
          <Said key={reason}>{reason}</Said>
        ))}
      </div>
    </>
  );
}
