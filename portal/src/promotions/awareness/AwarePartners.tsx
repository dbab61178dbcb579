import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given } from "../../app/listSearch";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Filters } from "../../ui/Filters";
import { NoneForFilter } from "../../ui/States";
import { Status } from "../../ui/Status";
import { Table } from "../../ui/Table";
import { useList } from "../../ui/useList";
import type { ReachSearch } from "../search";

interface Props {
  promotionId: string;
  search: ReachSearch;
  go: (values: object) => void;
  /** Whether it is known who used it. */
  knowsUse: boolean;
}

const PAGE_ROWS = 20;

/** The partners that a promotion is meant for, narrowed to those that were told, opened or used it, or did not. */
export function AwarePartners({ promotionId: id, search: { q, told, opened, used }, go, knowsUse }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const asked = given({ q, told, opened, used: knowsUse ? used : undefined });
  const list = useList("/api/promotions/{id}/awareness/partners", { ...asked, sort: "partnerCode", limit: PAGE_ROWS }, { params: { path: { id } } });
  const narrowed = Object.keys(asked).length > 0;
  const clear = narrowed ? () => go({ q: undefined, told: undefined, opened: undefined, used: undefined }) : undefined;
  const yesNo = [
    ["true", t("awareness.yes")],
    ["false", t("awareness.no")],
  ] as const;
  const since = (at: string | undefined) => (at === undefined ? <Status tone="warn">{t("awareness.notYet")}</Status> : instant(at, wording));
  const steps = knowsUse ? (["told", "opened", "used"] as const) : (["told", "opened"] as const);
  return (
    <>
      <Filters
        values={{ ...asked }}
        change={go}
        clear={clear}
        filters={[{ name: "q", label: t("awareness.find"), maxLength: 200 }, ...steps.map((name) => ({ name, label: t(`awareness.${name}`), options: yesNo }))]}
      />
      <Answer of={list.query}>
        {() =>
          list.rows.length === 0 && clear !== undefined ? (
            <NoneForFilter clear={clear} />
          ) : (
            <Table
              caption={t("awareness.listCaption")}
              list={list}
              empty={t("awareness.nobody")}
              columns={[
                {
                  id: "partner",
                  title: t("partners.code"),
                  cell: (it) => (
                    <Link to="/partners/$partnerId/offers" params={{ partnerId: it.partnerId }}>
                      {it.partnerCode}
                    </Link>
                  ),
                },
                { id: "told", title: t("awareness.told"), cell: (it) => since(it.toldAt) },
                { id: "opened", title: t("awareness.opened"), cell: (it) => since(it.openedAt) },
                ...(knowsUse
                  ? [{ id: "used", title: t("awareness.used"), cell: (it: { used?: boolean }) => <Status tone={it.used === true ? "good" : "warn"}>{t(it.used === true ? "awareness.yes" : "awareness.notYet")}</Status> }]
                  : []),
              ]}
            />
          )
        }
      </Answer>
    </>
  );
}
