import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { DealsTable } from "../deals/DealsTable";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList, useSteps } from "../ui/useList";
import { PART_NAMES, PARTS, type Account, type Identity } from "./account";
import { AccountLink } from "./AccountLink";
import { Contested } from "./Contested";
import { TOUCHED } from "./touched";

interface Props {
  goes: Account;
  into: string;
  turn: () => void;
  another: () => void;
}

/** Both accounts, whose deals are about each, and the merging with what follows from it. */
export function SideBySide({ goes, into, ...choice }: Props) {
  const stays = useQuery(asked("/api/accounts/{id}", { path: { id: into } }));
  return <Answer of={stays}>{(it) => <Both goes={goes} stays={it} {...choice} />}</Answer>;
}

function Both({ goes, stays, turn, another }: { goes: Account; stays: Account; turn: () => void; another: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const deals = useList("/api/deals", { accountId: [goes.id], sort: "-createdAt", limit: 20, total: true });
  const others = useList("/api/deals", { accountId: [stays.id], sort: "-createdAt", limit: 20 });
  const moving = deals.query.data?.pages[0]?.total?.count;
  const merge = useChange(async (reason: string) => {
    const params = { path: { id: goes.id }, header: ifMatch(goes.version) };
    await answered(client.POST("/api/accounts/{id}/merge", { params, body: { into: stays.id, reason } }));
    void navigate({ to: "/accounts/$accountId", params: { accountId: stays.id } });
  }, TOUCHED);
  return (
    <>
      <Section title={t("accounts.sides")}>
        <Parts goes={goes} stays={stays} />
        <div className={form.buttons}>
          <Button onPress={turn}>{t("accounts.turn")}</Button>
          <Button onPress={another}>{t("accounts.chooseAnother")}</Button>
          <Confirm action={t("accounts.mergeDo")} look="danger" title={t("accounts.mergeInto", { name: goes.identity.name, into: stays.identity.name })} reason={t("partners.reason")} change={merge}>
            <p>{t("accounts.mergeConsequence", { count: moving ?? 0, shown: moving === undefined ? "–" : count(moving, wording) })}</p>
            <Contested error={merge.error} />
          </Confirm>
        </div>
      </Section>
      <Section title={t("accounts.dealsMove")}>
        <Answer of={deals.query}>{() => <DealsTable list={deals} caption={t("accounts.dealsMove")} ofSeveral empty={t("accounts.noDealsMove")} />}</Answer>
      </Section>
      <Section title={t("accounts.dealsThere")}>
        <Answer of={others.query}>{() => <DealsTable list={others} caption={t("accounts.dealsThere")} ofSeveral empty={t("accounts.noDeals")} />}</Answer>
      </Section>
    </>
  );
}

/** Part by part; the descriptions that either has taken in stand below its own. */
function Parts({ goes, stays }: { goes: Account; stays: Account }) {
  const { t } = useTranslation();
  const rows = useSteps(PART_NAMES);
  const told = (account: Account, part: keyof Identity) => (
    <>
      {part === "name" ? <AccountLink of={account} /> : <Named>{account.identity[part] ?? "–"}</Named>}
      {account.merged.map(({ accountId, identity }) => identity[part] !== undefined && identity[part] !== account.identity[part] && <Note key={accountId}>{identity[part]}</Note>)}
    </>
  );
  return (
    <Table
      caption={t("accounts.sides")}
      list={rows}
      empty=""
      columns={[
        { id: "part", title: t("form.field"), cell: (part) => t(PARTS[part]) },
        { id: "goes", title: t("accounts.goes"), cell: (part) => told(goes, part) },
        { id: "stays", title: t("accounts.stays"), cell: (part) => told(stays, part) },
      ]}
    />
  );
}
