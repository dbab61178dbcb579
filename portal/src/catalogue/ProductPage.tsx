import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { PriceSection } from "./PriceSection";

const route = getRouteApi("/catalogue/$productId");

/** One product: whether the partner may sell it and why, and what it costs the partner and why. */
export default function ProductPage() {
  const { t } = useTranslation();
  const { productId: id } = route.useParams();
  const mayQuote = useMay("quotes:write");
  const product = useQuery(asked("/api/products/{id}", { path: { id } }));
  const name = product.data?.name ?? t("products.product");
  return (
    <Page
      title={name}
      heading={<Named>{name}</Named>}
      crumbs={[{ title: t("catalogue.title"), to: "/catalogue" }]}
      actions={product.data !== undefined && <Next code={product.data.code} mayQuote={mayQuote} />}
    >
      <Answer of={product}>
        {(found) => (
          <>
            <PriceSection productId={found.id} />
            <About product={found} />
          </>
        )}
      </Answer>
    </Page>
  );
}

/** Where one goes from a product: what it would earn, and a quote of it. */
function Next({ code, mayQuote }: { code: string; mayQuote: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/profit" search={{ productCode: code }} className={buttonClass()}>
        {t("catalogue.forecast")}
      </Link>
      {mayQuote && (
        <Link to="/quotes/new" search={{ productCode: code }} className={buttonClass("primary")}>
          {t("catalogue.quote")}
        </Link>
      )}
    </>
  );
}

function About({ product }: { product: AnswerOf<"/api/products/{id}"> }) {
  const { t } = useTranslation();
  const { positioning, description, productLine = "–", code } = product;
  const said: [string, string | undefined][] = [
    [t("catalogue.description"), description],
    [t("catalogue.forWhom"), positioning.forWhom],
    [t("catalogue.unique"), positioning.unique],
    [t("catalogue.against"), positioning.against],
  ];
  return (
    <Section title={t("catalogue.about")}>
      <Facts
        of={[
          [t("catalogue.code"), code],
          [t("catalogue.line"), productLine],
          ...said.flatMap(([name, text]): [string, React.ReactNode][] => (text === undefined ? [] : [[name, <Named key={name}>{text}</Named>]])),
        ]}
      />
    </Section>
  );
}
