import { useTranslation } from "react-i18next";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { placeOf } from "./account";
import { AccountLink } from "./AccountLink";

/** The accounts that are parts of an organisation; nothing where there are none. */
export function Below({ id }: { id: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/accounts", { parentId: [id], sort: "name", limit: 20 });
  if (list.rows.length === 0) return null;
  return (
    <Section title={t("accounts.below")}>
      <Table
        caption={t("accounts.below")}
        list={list}
        empty=""
        columns={[
          { id: "name", title: t("partners.name"), cell: (it) => <AccountLink of={it} /> },
          { id: "code", title: t("partners.code"), cell: (it) => it.code ?? "–" },
          { id: "place", title: t("deals.place"), wide: true, cell: (it) => placeOf(it.identity, wording) },
        ]}
      />
    </Section>
  );
}
