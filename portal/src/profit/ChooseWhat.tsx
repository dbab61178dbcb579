import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/types";
import { useMay } from "../app/session";
import { BundleItems, codesIn } from "../bundles/BundleItems";
import { FindProduct } from "../catalogue/FindProduct";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { useProductNames } from "../products/useProductNames";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

type Bundle = AnswerOf<"/api/bundles">["items"][number];

/** A product, or a bundle with services of one's own, to forecast. */
export function ChooseWhat() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayWrite = useMay("quotes:write");
  const bundles = useList("/api/bundles", { lifecycle: ["draft", "active"], sort: "name" });
  const nameOf = useProductNames(codesIn(bundles.rows));
  return (
    <>
      <Section title={t("profit.product")}>
        <FindProduct
          action={t("profit.choose")}
          actionOf={(product) => t("profit.chooseOf", { product })}
          take={({ code }) => void navigate({ to: "/profit", search: { productCode: code } })}
        />
      </Section>
      <Section title={t("profit.bundles")} actions={mayWrite && <NewBundle />}>
        <Answer of={bundles.query}>
          {() => (
            <Table
              caption={t("profit.bundlesCaption")}
              list={bundles}
              empty={t("profit.noBundles")}
              columns={[
                { id: "bundle", title: t("profit.bundle"), cell: (it) => <Name bundle={it} /> },
                { id: "items", title: t("profit.holds"), roomy: true, cell: (it) => <BundleItems of={it.items} nameOf={nameOf} /> },
                { id: "services", title: t("profit.services"), roomy: true, cell: (it) => <Services bundle={it} /> },
              ]}
            />
          )}
        </Answer>
      </Section>
    </>
  );
}

function NewBundle() {
  const { t } = useTranslation();
  return (
    <Link to="/profit/bundles/new" className={buttonClass()}>
      {t("profit.newBundle")}
    </Link>
  );
}

function Name({ bundle }: { bundle: Bundle }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/profit" search={{ bundleId: bundle.id }}>
        <Named>{bundle.name}</Named>
      </Link>
      <Note>{bundle.code}</Note>
      <Link to="/bundles/$bundleId" params={{ bundleId: bundle.id }} aria-label={t("bundles.openOf", { name: bundle.name })}>
        {t("bundles.open")}
      </Link>
    </>
  );
}

function Services({ bundle }: { bundle: Bundle }) {
  const wording = useWording();
  if (bundle.services.length === 0) return "–";
  return bundle.services.map((it) => `${it.name} ${money(it.price, wording)}`).join(", ");
}
