import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnswerOf, Product } from "../../api/types";
import { YourMargin, YourPrice } from "../../catalogue/Price";
import { money } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Named, Note, Said } from "../../ui/Named";
import { Table } from "../../ui/Table";
import { Because } from "../../ui/Why";
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
        { id: "price", title: t("products.yourPrice"), figure: true, cell: (it) => <YourPrice of={it.price} /> },
        { id: "margin", title: t("products.yourMargin"), figure: true, cell: (it) => <YourMargin of={it.price} /> },
        { id: "list", title: t("products.listPrice"), figure: true, wide: true, cell: (it) => money(it.price.listPrice, wording) },
        { id: "why", title: t("products.why"), wide: true, roomy: true, cell: (it) => <Reasons product={it} /> },
      ]}
    />
  );
}

function Name({ product }: { product: Product }) {
  return (
    <>
      <Link to="/catalogue/$productId" params={{ productId: product.id }}>
        <Named>{product.name}</Named>
      </Link>
      <Note>{product.code}</Note>
      {product.positioning.unique !== undefined && <Note>{product.positioning.unique}</Note>}
    </>
  );
}

/** What changed the list price; how the price was found at all is one step further. */
function Reasons({ product }: { product: Product }) {
  const { t } = useTranslation();
  const { steps = [], reasons = [] } = product.price;
  return (
    <>
      {steps.length === 0 ? t("products.atList") : steps.map((step) => <Because key={step.kind} of={step} />)}
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
