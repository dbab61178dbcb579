import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Said } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { History } from "../ui/History";
import { breaksText } from "./breaks";
import type { Price } from "./priceForm";

const route = getRouteApi("/price-books/$bookId/prices/$productCode");

/** What one product costs in a book, and who set it so. */
export default function PricePage() {
  const { t } = useTranslation();
  const { bookId: id, productCode } = route.useParams();
  const mayWrite = useMay("catalog:write");
  const book = useQuery(asked("/api/price-books/{id}", { path: { id } }));
  const price = useQuery(asked("/api/price-books/{id}/prices/{productCode}", { path: { id, productCode } }));
  const crumbs = [
    { title: t("assortment.books"), to: "/price-books" },
    { title: book.data?.name ?? t("assortment.book"), to: `/price-books/${id}` },
  ];
  const change = mayWrite && (
    <Link to="/price-books/$bookId/prices/$productCode/edit" params={{ bookId: id, productCode }} className={buttonClass("primary")}>
      {t("prices.change")}
    </Link>
  );
  return (
    <Page title={t("prices.title", { product: productCode })} crumbs={crumbs} actions={change}>
      <Section title={t("prices.one")}>
        <Answer of={price}>{(it) => <Shown price={it} />}</Answer>
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/price-books/{id}/prices/{productCode}/history" named={{ id, productCode }} />
      </Section>
    </Page>
  );
}

function Shown({ price }: { price: Price }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Facts
      of={[
        [t("assortment.listPrice"), money(price.listPrice, wording)],
        [t("assortment.suggested"), money(price.suggestedResalePrice, wording)],
        [t("assortment.unitCost"), money(price.unitCost, wording)],
        [t("assortment.floor"), money(price.floorPrice, wording)],
        [t("assortment.breaks"), breaksText(price.volumeBreaks, t, wording) || "–"],
        [t("assortment.changed"), instant(price.changedAt, wording)],
        ...price.warnings.map((it): [string, React.ReactNode] => [t("prices.warning", { field: it.field }), <Said key={it.code}>{it.message}</Said>]),
      ]}
    />
  );
}
