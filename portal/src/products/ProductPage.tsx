import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Lifecycle } from "./Lifecycle";
import { PriceFor } from "./PriceFor";
import { PricesByBook } from "./PricesByBook";
import { ProductCourse } from "./ProductCourse";

type Product = ItemOf<"/api/products">;

const route = getRouteApi("/products/$productId");

/** One product: whom it is for, who may sell it, what it costs in each book and for whom. */
export default function ProductPage() {
  const { t } = useTranslation();
  const { productId: id } = route.useParams();
  const mayWrite = useMay("catalog:write");
  const product = useQuery(asked("/api/products/{id}", { path: { id } }));
  const title = product.data?.name ?? t("assortment.product");
  const actions = mayWrite && product.data !== undefined && (
    <>
      {product.data.lifecycle !== "retired" && (
        <Link to="/products/$productId/edit" params={{ productId: id }} className={buttonClass()}>
          {t("assortment.change")}
        </Link>
      )}
      <ProductCourse product={product.data} />
    </>
  );
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("assortment.products"), to: "/products" }]}
      actions={actions}
    >
      <Answer of={product}>
        {(it) => (
          <>
            <About product={it} />
            <PricesByBook productCode={it.code} />
            <PriceFor productId={it.id} />
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/products/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ product: { code, productLine, lifecycle, description, changedAt, positioning, availability } }: { product: Product }) {
  const { t } = useTranslation();
  const wording = useWording();
  const said = (["forWhom", "unique", "against"] as const).flatMap((it): [string, string][] => {
    const words = positioning[it];
    return words === undefined ? [] : [[t(`assortment.${it}`), words]];
  });
  return (
    <>
      <Section title={t("assortment.about")}>
        <Facts
          of={[
            [t("assortment.code"), code],
            [t("assortment.line"), productLine ?? "–"],
            [t("assortment.lifecycle"), <Lifecycle key="lifecycle" of={lifecycle} />],
            [t("assortment.changed"), instant(changedAt, wording)],
            ...(description === undefined ? [] : ([[t("assortment.description"), description]] as [string, string][])),
          ]}
        />
      </Section>
      <Section title={t("assortment.positioning")}>{said.length === 0 ? <Empty>{t("assortment.noPositioning")}</Empty> : <Facts of={said} />}</Section>
      <Section title={t("assortment.availability")}>
        <Facts
          of={[
            [t("assortment.segments"), availability?.segments.join(", ") || t("assortment.everyone")],
            [t("assortment.territories"), availability?.territories.join(", ") || t("assortment.everywhere")],
          ]}
        />
        <p>{t("assortment.availabilityNote")}</p>
      </Section>
    </>
  );
}
