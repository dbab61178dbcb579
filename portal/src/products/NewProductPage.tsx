import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { ProductFields } from "./ProductFields";
import { detailsOf, EMPTY_PRODUCT, type ProductForm } from "./productForm";

/** Describes a product; partners see it once it is active. */
export default function NewProductPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const make = useChange(
    async ({ code, ...details }: ProductForm) => {
      const { id } = await answered(client.POST("/api/products", { params: { header: key }, body: { code, ...detailsOf(details) } }));
      void navigate({ to: "/products/$productId", params: { productId: id } });
    },
    ["/api/products"],
  );
  const submit = (typed: ProductForm) => make.mutateAsync(typed).catch(() => undefined);
  return (
    <Page title={t("assortment.new")} lead={t("assortment.newLead")} crumbs={[{ title: t("assortment.products"), to: "/products" }]}>
      <Section title={t("assortment.about")}>
        <ProductFields stored={EMPTY_PRODUCT} save={{ submit, isPending: make.isPending, error: make.error }} back={() => void navigate({ to: "/products" })} />
      </Section>
    </Page>
  );
}
