import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import type { Readable } from "../api/types";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { BrandFields } from "./BrandFields";
import { spellingsOf, type BrandForm } from "./brandForm";

type Brand = ItemOf<"/api/brands">;

const route = getRouteApi("/outlets/brands/$brandId");
const TOUCHED: Readable[] = ["/api/brands", "/api/brands/{id}", "/api/brands/{id}/history", "/api/brand-texts", "/api/outlets/violations"];

/** One brand and all its spellings. */
export default function BrandPage() {
  const { t } = useTranslation();
  const { brandId: id } = route.useParams();
  const mayWrite = useMay("territories:write");
  const brand = useQuery(asked("/api/brands/{id}", { path: { id } }));
  const title = brand.data?.name ?? t("space.brand");
  const crumbs = [
    { title: t("ground.outlets"), to: "/outlets" },
    { title: t("space.brands"), to: "/outlets/brands" },
  ];
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={crumbs}>
      <Answer of={brand}>
        {(it) => (
          <>
            <Section title={t("space.brand")} actions={mayWrite && !it.retired && <Retire brand={it} />}>
              <Facts
                of={[
                  [t("ground.code"), it.code],
                  [t("ground.name"), <Named key="name">{it.name}</Named>],
                  [t("space.spellings"), <Named key="spellings">{it.spellings.join(", ")}</Named>],
                  ...(it.retired ? ([[t("ground.state"), t("space.retired")]] as [string, string][]) : []),
                ]}
              />
            </Section>
            {mayWrite && !it.retired && <Change key={it.version} brand={it} />}
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/brands/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Change({ brand: { id, version, code, name, spellings } }: { brand: Brand }) {
  const { t } = useTranslation();
  const change = useChange(
    (typed: BrandForm) =>
      answered(client.PUT("/api/brands/{id}", { params: { path: { id }, header: ifMatch(version) }, body: { name: typed.name, spellings: spellingsOf(typed.spellings) } })),
    TOUCHED,
  );
  return (
    <Section title={t("space.spellings")}>
      <BrandFields stored={{ code, name, spellings: spellings.join(", ") }} isKnown change={change} />
    </Section>
  );
}

function Retire({ brand: { id, version, name } }: { brand: Brand }) {
  const { t } = useTranslation();
  const retire = useChange(
    (reason: string) => answered(client.POST("/api/brands/{id}/retire", { params: { path: { id }, header: ifMatch(version) }, body: { reason } })),
    TOUCHED,
  );
  return (
    <Confirm action={t("space.retire")} look="danger" title={t("space.retireOf", { name })} reason={t("partners.reason")} change={retire}>
      <p>{t("space.retireConsequence")}</p>
    </Confirm>
  );
}
