import { useTranslation } from "react-i18next";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { placeOf, type Account } from "./account";
import { AccountLink } from "./AccountLink";

/** How else the customer was described: the accounts it has taken in, by each of which it is found still. */
export function OtherDescriptions({ account: { merged } }: { account: Account }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(merged);
  if (merged.length === 0) return null;
  return (
    <Section title={t("accounts.others")}>
      <p>{t("accounts.othersLead")}</p>
      <Table
        caption={t("accounts.others")}
        list={list}
        empty=""
        columns={[
          { id: "name", title: t("partners.name"), cell: ({ accountId, identity }) => <AccountLink of={{ id: accountId, identity }} /> },
          { id: "domain", title: t("deals.domain"), cell: ({ identity }) => identity.domain ?? "–" },
          { id: "taxId", title: t("deals.inbox.taxId"), cell: ({ identity }) => identity.taxId ?? "–" },
          { id: "place", title: t("deals.place"), wide: true, cell: ({ identity }) => placeOf(identity, wording) },
        ]}
      />
    </Section>
  );
}
