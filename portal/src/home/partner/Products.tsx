import { useTranslation } from "react-i18next";
import type { AnswerOf, Product } from "../../api/types";
import { money, percent } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Named, Note, Said } from "../../ui/Named";
import { Table } from "../../ui/Table";
import { useList } from "../../ui/useList";

export function Products({ listing }: { listing: AnswerOf<"/api/my/products"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("products.caption")}
      list={useList("/api/my/products", { limit: 20 }, { first: listing })}
      empty={t("products.none")}
      columns={[
        { id: "product", title: t("products.product"), cell: (it) => <Name product={it} /> },
        { id: "price", title: t("products.yourPrice"), figure: true, cell: (it) => <Price product={it} /> },
        { id: "margin", title: t("products.yourMargin"), figure: true, cell: (it) => <Margin product={it} /> },
        { id: "list", title: t("products.listPrice"), figure: true, wide: true, cell: (it) => money(it.price.listPrice, wording) },
        { id: "why", title: t("products.why"), wide: true, roomy: true, cell: (it) => <Reasons product={it} /> },
      ]}
    />
  );
}

function Name({ product }: { product: Product }) {
  return (
    <>
      <Named>{product.name}</Named>
      <Note>{product.code}</Note>
      {product.positioning.unique !== undefined && <Note>{product.positioning.unique}</Note>}
    </>
  );
}

function Price({ product }: { product: Product }) {
  const { t } = useTranslation();
  const wording = useWording();
  return product.price.unitPrice === undefined ? t("products.noPrice") : money(product.price.unitPrice, wording);
}

function Margin({ product }: { product: Product }) {
  const { t } = useTranslation();
  const wording = useWording();
  const margin = product.price.partnerMargin;
  if (margin === undefined) return money(undefined, wording);
  return (
    <>
      {money(margin.amount, wording)}
      {margin.percent !== undefined && (
        <Note>
          {t("products.marginOf", { share: percent(margin.percent, wording), basis: coded("marginBasis", margin.basis) })}
        </Note>
      )}
    </>
  );
}

/** What changed the list price; how the price was found at all is one step further. */
function Reasons({ product }: { product: Product }) {
  const { t } = useTranslation();
  const { steps = [], reasons = [] } = product.price;
  const changes = steps.map((step) => step.reason);
  return (
    <>
      {changes.length === 0 ? t("products.atList") : <span lang="en">{changes.join("; ")}</span>}
      {reasons.length > 0 && (
        <details>
          <summary aria-label={t("products.howOf", { product: product.name })}>{t("products.how")}</summary>
          {reasons.map((reason) => (
            <Said key={reason}>{reason}</Said>
          ))}
        </details>
      )}
    </>
  );
}
