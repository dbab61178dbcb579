import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { useVisit } from "../app/session";
import { decimal, instant, money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Lifecycle } from "../products/Lifecycle";
import { ProductName } from "../products/ProductName";
import { useProductNames } from "../products/useProductNames";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { History } from "../ui/History";
import { useSteps } from "../ui/useList";
import { codesIn } from "./BundleItems";
import { BundleCourse } from "./BundleCourse";

type Bundle = ItemOf<"/api/bundles">;

const route = getRouteApi("/bundles/$bundleId");

/** One bundle: what it is made of, whether it is offered, and who changed it. */
export default function BundlePage() {
  const { t } = useTranslation();
  const { bundleId: id } = route.useParams();
  const { forPartner, partnerId, scopes } = useVisit();
  const bundle = useQuery(asked("/api/bundles/{id}", { path: { id } }));
  const title = bundle.data?.name ?? t("profit.bundle");
  const isOwn = bundle.data !== undefined && bundle.data.partnerId === (forPartner ? partnerId : undefined);
  const mayChange = isOwn && scopes.has(forPartner ? "quotes:write" : "catalog:write");
  const actions = bundle.data !== undefined && (
    <>
      {forPartner && bundle.data.lifecycle !== "retired" && (
        <Link to="/profit" search={{ bundleId: id }} className={buttonClass()}>
          {t("bundles.forecast")}
        </Link>
      )}
      {mayChange && bundle.data.lifecycle !== "retired" && (
        <Link to="/bundles/$bundleId/edit" params={{ bundleId: id }} className={buttonClass()}>
          {t("bundles.edit")}
        </Link>
      )}
      {mayChange && <BundleCourse bundle={bundle.data} />}
    </>
  );
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={[{ title: t("bundles.title"), to: "/bundles" }]} actions={actions}>
      <Answer of={bundle}>{(it) => <Shown of={it} />}</Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/bundles/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Shown({ of }: { of: Bundle }) {
  const { t } = useTranslation();
  const wording = useWording();
  const services = useSteps(of.services);
  const nameOf = useProductNames(codesIn([of]));
  return (
    <>
      <Section title={t("assortment.about")} actions={<Lifecycle of={of.lifecycle} />}>
        <Facts
          of={[
            [t("assortment.code"), of.code],
            [t("bundles.whose"), t(of.partnerId === undefined ? "bundles.vendors" : "bundles.partners")],
            ...(of.description === undefined ? [] : [[t("assortment.description"), <Named key="description">{of.description}</Named>] as [string, React.ReactNode]]),
            [t("assortment.changed"), instant(of.changedAt, wording)],
          ]}
        />
      </Section>
      <Section title={t("bundles.holds")}>
        <Table
          caption={t("bundles.products")}
          list={useSteps(of.items)}
          empty={t("bundles.noProducts")}
          columns={[
            { id: "product", title: t("assortment.product"), cell: (it) => <ProductName code={it.productCode} name={nameOf(it.productCode)} /> },
            { id: "quantity", title: t("assortment.quantity"), figure: true, cell: (it) => decimal(it.quantity, wording) },
          ]}
        />
        {of.services.length > 0 && (
          <Table
            caption={t("profit.services")}
            list={services}
            empty=""
            columns={[
              { id: "service", title: t("bundles.service"), cell: (it) => <Named>{it.name}</Named> },
              { id: "price", title: t("bundles.price"), figure: true, cell: (it) => money(it.price, wording) },
              { id: "cost", title: t("bundles.cost"), figure: true, wide: true, cell: (it) => money(it.cost, wording) },
              { id: "rate", title: t("bundles.rate"), figure: true, wide: true, cell: (it) => percent(it.attachRate, wording) },
            ]}
          />
        )}
      </Section>
    </>
  );
}
