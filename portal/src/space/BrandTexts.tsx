import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

/** How open outlets write their brands. */
export function BrandTexts() {
  const { t } = useTranslation();
  const texts = useQuery(asked("/api/brand-texts"));
  return (
    <Section title={t("space.texts")}>
      <Answer of={texts}>{({ items }) => <Texts items={items} />}</Answer>
    </Section>
  );
}

function Texts({ items }: { items: ItemOf<"/api/brand-texts">[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("space.textsCaption")}
      list={useSteps(items)}
      empty={t("space.noTexts")}
      columns={[
        { id: "text", title: t("space.text"), cell: (it) => (it.text === "" ? <Note>{t("space.noText")}</Note> : <Named>{it.text}</Named>) },
        { id: "brand", title: t("space.ofBrand"), cell: (it) => it.brandCode ?? (it.text === "" ? "" : t("space.ownBrand")) },
        { id: "outlets", title: t("space.outletsWith"), figure: true, cell: (it) => count(it.outlets, wording) },
      ]}
    />
  );
}
