import { useTranslation } from "react-i18next";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { KindEditor } from "./KindEditor";
import { EMPTY_KIND } from "./kindForm";
import { useKinds } from "./useKinds";

/** Defines what partners can be certified for. */
export default function NewKindPage() {
  const { t } = useTranslation();
  const kinds = useKinds();
  return (
    <Page title={t("certifications.new")} crumbs={[{ title: t("certifications.title"), to: "/certifications" }]}>
      <Section title={t("certifications.what")}>
        <Answer of={kinds}>{({ items }) => <KindEditor stored={EMPTY_KIND} taken={new Set(items.map((it) => it.code))} />}</Answer>
      </Section>
    </Page>
  );
}
