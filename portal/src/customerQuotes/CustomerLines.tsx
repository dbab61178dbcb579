import { useTranslation } from "react-i18next";
import { decimal, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { ProductName } from "../products/ProductName";
import { Figures } from "../ui/Figures";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { CustomerQuote } from "./answer";

/** What is offered, line by line, and what it comes to. */
export function CustomerLines({ quote: { lines, total } }: { quote: CustomerQuote }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <Table
        caption={t("customerQuotes.offered")}
        list={useSteps(lines, lines.length)}
        empty={t("quotes.noLines")}
        columns={[
          {
            id: "product",
            title: t("products.product"),
            cell: (it) => <ProductName code={it.productCode} name={it.productName} />,
          },
          { id: "quantity", title: t("quotes.quantity"), figure: true, cell: (it) => decimal(it.quantity, wording) },
          { id: "price", title: t("customerQuotes.price"), figure: true, cell: (it) => money(it.price, wording) },
        ]}
      />
      <Figures of={[{ name: t("customerQuotes.total"), value: total }]} />
    </>
  );
}
