import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Named, Note } from "../ui/Named";
import { Empty } from "../ui/States";

interface Props {
  productCode: string | undefined;
  bundleId: string | undefined;
}

/** What the forecast is about, by its name. */
export function Subject({ productCode = "", bundleId }: Props) {
  return bundleId === undefined ? <Product code={productCode} /> : <Bundle id={bundleId} />;
}

function Product({ code }: { code: string }) {
  const { t } = useTranslation();
  const products = useQuery(asked("/api/my/products", { query: { code: [code], limit: 1 } }));
  return (
    <Answer of={products}>
      {({ items: [product] }) =>
        product === undefined ? <Empty>{t("profit.notYours", { code })}</Empty> : <Name name={product.name} code={product.code} />
      }
    </Answer>
  );
}

function Bundle({ id }: { id: string }) {
  const bundle = useQuery(asked("/api/bundles/{id}", { path: { id } }));
  return <Answer of={bundle}>{({ name, code }) => <Name name={name} code={code} />}</Answer>;
}

function Name({ name, code }: { name: string; code: string }) {
  return (
    <p>
      <strong>
        <Named>{name}</Named>
      </strong>
      <Note>{code}</Note>
    </p>
  );
}
