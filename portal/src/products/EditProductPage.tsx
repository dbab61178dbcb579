import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useOvertaken } from "../api/useOvertaken";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { ProductFields } from "./ProductFields";
import { detailsOf, typedOf, type Product, type ProductForm } from "./productForm";

const route = getRouteApi("/products/$productId/edit");

/** Describes a product anew; what was quoted and sold of it stays as it was. */
export default function EditProductPage() {
  const { t } = useTranslation();
  const { productId: id } = route.useParams();
  const product = useQuery({ ...asked("/api/products/{id}", { path: { id } }), refetchOnWindowFocus: false });
  const title = product.data?.name ?? t("assortment.product");
  const crumbs = [
    { title: t("assortment.products"), to: "/products" },
    { title, to: `/products/${id}` },
  ];
  return (
    <Page title={t("assortment.change")} crumbs={crumbs}>
      <Section title={title}>
        <Answer of={product}>{(it) => <Editor product={it} />}</Answer>
      </Section>
    </Page>
  );
}

function Editor({ product }: { product: Product }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const path = { id: product.id };
  const back = () => void navigate({ to: "/products/$productId", params: { productId: product.id } });
  const overtaken = useOvertaken<ProductForm, Product>({
    stored: product,
    save: async (typed, on) => {
      await answered(client.PUT("/api/products/{id}", { params: { path, header: ifMatch(on.version) }, body: detailsOf(typed) }));
      back();
    },
    read: () => queries.fetchQuery({ ...asked("/api/products/{id}", { path }), staleTime: 0 }),
    touched: ["/api/products", "/api/products/{id}", "/api/products/{id}/history"],
  });
  return <ProductFields isKnown stored={typedOf(product)} save={overtaken} overtaken={overtaken} back={back} />;
}
