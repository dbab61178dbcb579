import { useTranslation } from "react-i18next";
import { useVisit } from "../app/session";
import { useMarginShare } from "../catalogue/Price";
import { decimal, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { ProductName } from "../products/ProductName";
import { Note, Said } from "../ui/Named";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";
import type { Quote } from "./quoteForm";

type Line = Quote["lines"][number];

/** Each line from its list price to what it costs, with the reason of every reduction. */
export function QuoteLines({ quote }: { quote: Quote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  return (
    <Table
      caption={t("quotes.linesCaption")}
      list={useSteps(quote.lines, quote.lines.length)}
      empty={t("quotes.noLines")}
      columns={[
        {
          id: "product",
          title: t("products.product"),
          cell: (it) => (
            <>
              <ProductName code={it.productCode} name={it.productName} />
              {it.bundle !== undefined && <Said>{t("quotes.inBundle", { bundle: it.bundle.name, quantity: decimal(it.bundle.quantity, wording) })}</Said>}
            </>
          ),
        },
        { id: "quantity", title: t("quotes.quantity"), figure: true, cell: (it) => decimal(it.quantity, wording) },
        {
          id: "list",
          title: t("quotes.list"),
          figure: true,
          wide: true,
          cell: (it) => (
            <>
              {money(it.listAmount, wording)}
              <Note>{t("quotes.each", { amount: money(it.listPrice, wording) })}</Note>
            </>
          ),
        },
        { id: "reductions", title: t("quotes.why"), roomy: true, cell: (it) => <Reductions of={it} /> },
        { id: "net", title: t("quotes.net"), figure: true, cell: (it) => money(it.net, wording) },
        { id: "margin", title: t(forPartner ? "products.yourMargin" : "quotes.vendorMargin"), figure: true, wide: true, cell: (it) => <Margin of={forPartner ? it.partnerMargin : it.vendorMargin} /> },
      ]}
    />
  );
}

function Reductions({ of: { reductions } }: { of: Line }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (reductions.length === 0) return t("products.atList");
  return (
    <>
      {reductions.map((it) => (
        <div key={`${it.kind} ${it.reason}`}>
          {coded("priceStep", it.kind)}: {money(it.amount, wording)}
          <Because of={it} />
        </div>
      ))}
    </>
  );
}

/** What is kept of a line; of an unknown cost nothing is known. */
function Margin({ of: margin }: { of: Line["vendorMargin"] }) {
  const wording = useWording();
  const share = useMarginShare(margin);
  return (
    <>
      {money(margin?.amount, wording)}
      {share !== undefined && <Note>{share}</Note>}
    </>
  );
}
