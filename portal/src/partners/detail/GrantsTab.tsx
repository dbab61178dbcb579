import { useTranslation } from "react-i18next";
import type { ItemOf } from "../../api/queries";
import { lineOf } from "../../ground/lines";
import { day, dayBefore } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Answer } from "../../ui/Answer";
import { Note } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Status, type Tone } from "../../ui/Status";
import { Table } from "../../ui/Table";
import { useList } from "../../ui/useList";
import { usePartner } from "./partner";

type Grant = ItemOf<"/api/grants">;

const TONES: Record<Grant["status"], Tone> = { review: "warn", issued: "good", refused: "bad", ended: "calm" };

/** The ground that was given to the partner. */
export default function GrantsTab() {
  const { t } = useTranslation();
  const wording = useWording();
  const { id } = usePartner();
  const list = useList("/api/grants", { partnerId: [id] });
  return (
    <Section title={t("partners.tabs.grants")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("grants.ofPartner")}
            list={list}
            empty={t("grants.none")}
            columns={[
              { id: "territory", title: t("grants.territory"), cell: (it) => it.territoryCode },
              { id: "line", title: t("grants.productLine"), cell: (it) => lineOf(it.productLine) },
              { id: "kind", title: t("grants.kind"), cell: (it) => coded("grantKind", it.kind) },
              {
                id: "status",
                title: t("grants.status"),
                cell: (it) => (
                  <>
                    <Status tone={TONES[it.status]}>{coded("grantStatus", it.status)}</Status>
                    {it.statusReason !== undefined && <Note>{it.statusReason}</Note>}
                  </>
                ),
              },
              { id: "from", title: t("grants.from"), wide: true, cell: (it) => day(it.from, wording) },
              { id: "until", title: t("grants.until"), wide: true, cell: (it) => dayBefore(it.until, wording) },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
