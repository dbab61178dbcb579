import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { DealsTable } from "../deals/DealsTable";
import { country, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { History } from "../ui/History";
import { useList } from "../ui/useList";
import { PART_NAMES, PARTS, type Account } from "./account";
import { AccountNamed } from "./AccountLink";
import { Below } from "./Below";
import { OtherDescriptions } from "./OtherDescriptions";
import { PlaceBelow } from "./PlaceBelow";
import { Split } from "./Split";

const route = getRouteApi("/accounts/$accountId");
const DEALS = 20;

/** One end customer: what it is told by, whose deals are about it, which accounts it has taken in, what lies below it. */
export default function AccountPage() {
  const { t } = useTranslation();
  const { accountId: id } = route.useParams();
  const account = useQuery(asked("/api/accounts/{id}", { path: { id } }));
  const deals = useList("/api/deals", { accountId: [id], sort: "-createdAt", limit: DEALS });
  const name = account.data?.identity.name ?? t("accounts.one");
  return (
    <Page
      title={name}
      heading={<Named>{name}</Named>}
      crumbs={[{ title: t("accounts.title"), to: "/accounts" }]}
      actions={account.data !== undefined && <Steps account={account.data} />}
    >
      <Answer of={account}>
        {(it) => (
          <>
            <About account={it} />
            {it.mergedInto === undefined && <OtherDescriptions account={it} />}
          </>
        )}
      </Answer>
      <Section title={t("accounts.deals")}>
        <Answer of={deals.query}>{() => <DealsTable list={deals} caption={t("accounts.deals")} ofSeveral empty={t("accounts.noDeals")} />}</Answer>
      </Section>
      <Below id={id} />
      <Section title={t("partners.tabs.history")}>
        <History path="/api/accounts/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

/** What can be done with it; of one that was taken in, that it becomes its own again. */
function Steps({ account }: { account: Account }) {
  const { t } = useTranslation();
  const mayWrite = useMay("deals:write");
  const mayDecide = useMay("deals:approve");
  if (account.mergedInto !== undefined) return mayDecide && <Split account={account} />;
  const params = { accountId: account.id };
  return (
    <>
      {mayWrite && (
        <Link to="/accounts/$accountId/edit" params={params} className={buttonClass()}>
          {t("form.edit")}
        </Link>
      )}
      {mayDecide && <PlaceBelow account={account} />}
      {mayDecide && (
        <Link to="/accounts/$accountId/merge" params={params} className={buttonClass()}>
          {t("accounts.merge")}
        </Link>
      )}
    </>
  );
}

function About({ account }: { account: Account }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { code, createdAt, identity, mergedInto, parentId } = account;
  const mayLocate = useMay("territories:read");
  const known = PART_NAMES.filter((part) => identity[part] !== undefined);
  return (
    <Section title={t("accounts.toldBy")}>
      <Facts
        of={[
          ...known.map((part): [string, ReactNode] => [t(part === "country" ? "partners.country" : PARTS[part]), part === "country" ? country(identity.country, wording) : <Named key={part}>{identity[part]}</Named>]),
          ...(code === undefined ? [] : ([[t("partners.code"), code]] as [string, ReactNode][])),
          [
            t("deals.state"),
            mergedInto === undefined ? (
              <Status key="own" tone="good">
                {t("accounts.own")}
              </Status>
            ) : (
              <span key="into">
                {t("accounts.takenInto")} <AccountNamed id={mergedInto} />
              </span>
            ),
          ],
          ...(parentId === undefined ? [] : ([[t("accounts.partOf"), <AccountNamed key="parent" id={parentId} />]] as [string, ReactNode][])),
          ...(mayLocate && identity.country !== undefined ? ([[t("whereIs.ask"), <Ground key="ground" of={identity} />]] as [string, ReactNode][]) : []),
          [t("accounts.opened"), instant(createdAt, wording)],
        ]}
      />
    </Section>
  );
}

/** The way to whose ground the customer is on. */
function Ground({ of: { country: region, postalCode } }: { of: Account["identity"] }) {
  return (
    <Link to="/ground/where" search={{ ...(region !== undefined && { region }), ...(postalCode !== undefined && { postalCode }) }}>
      {[region, postalCode].filter(Boolean).join(" ")}
    </Link>
  );
}
