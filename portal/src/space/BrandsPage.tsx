import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { BrandFields } from "./BrandFields";
import { spellingsOf, type BrandForm } from "./brandForm";
import { BrandRule } from "./BrandRule";
import { BrandTexts } from "./BrandTexts";
import { brandQuery, brandSearch } from "./search";

type Brand = ItemOf<"/api/brands">;

const route = getRouteApi("/outlets/brands");

/** The vendor's brands, how outlets write them, and what becomes of outlets without one. */
export default function BrandsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("territories:write");
  const columns = useBrandColumns();
  const list = useList("/api/brands", brandQuery(search));
  const go = (values: object) => void navigate({ search: brandSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("space.brands")} lead={t("space.brandsLead")} crumbs={[{ title: t("ground.outlets"), to: "/outlets" }]}>
      <Filters values={search} change={go} clear={clear} filters={[{ name: "q", label: t("space.find"), maxLength: 60 }]} />
      <Listing caption={t("space.brands")} columns={columns} list={list} keyOf={(it) => it.id} sort={search.sort ?? "code"} onSort={(sort) => go({ sort })} clear={clear} empty={t("space.noBrands")} />
      {mayWrite && <NewBrand />}
      <BrandTexts />
      <BrandRule />
    </Page>
  );
}

function useBrandColumns(): Column<Brand>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("ground.name"),
        sort: "name",
        cell: (it) => (
          <Link to="/outlets/brands/$brandId" params={{ brandId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("ground.code"), sort: "code", cell: (it) => it.code },
      { id: "spellings", title: t("space.spellings"), cell: (it) => <Named>{it.spellings.join(", ")}</Named> },
    ],
    [t],
  );
}

function NewBrand() {
  const { t } = useTranslation();
  const [key, setKey] = useState(once);
  const define = useChange(
    async ({ code, name, spellings }: BrandForm) => {
      await answered(client.POST("/api/brands", { params: { header: key }, body: { code, name, spellings: spellingsOf(spellings) } }));
      setKey(once());
    },
    ["/api/brands", "/api/brand-texts", "/api/outlets"],
  );
  return (
    <Section title={t("space.newBrand")}>
      <BrandFields key={key["Idempotency-Key"]} stored={{ code: "", name: "", spellings: "" }} isKnown={false} change={define} />
    </Section>
  );
}
