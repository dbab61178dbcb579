import { useTranslation } from "react-i18next";
import { Answer } from "./Answer";
import { Section } from "./Section";
import { Timeline } from "./Timeline";

type Entries = React.ComponentProps<typeof Timeline>["entries"];

/** What happened to a thing, as its own part of its page. */
export function HistorySection({ of }: { of: React.ComponentProps<typeof Answer<{ items: Entries }>>["of"] }) {
  const { t } = useTranslation();
  return (
    <Section title={t("partners.tabs.history")}>
      <Answer of={of}>{({ items }) => <Timeline entries={items} />}</Answer>
    </Section>
  );
}
