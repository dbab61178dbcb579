import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Failed } from "../ui/States";
import { Status, type Tone } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { useSettled } from "../ui/useSettled";
import { customerForm, customerOf, PARTS, placeOf, type CustomerForm, type Match } from "./account";
import { AccountLink } from "./AccountLink";

const SETTLED_MILLIS = 300;
const TONES: Record<Match["similarity"]["verdict"], Tone> = { same: "bad", possible: "warn", different: "calm" };

/** The accounts that a customer is, or may be, as far as it is typed. */
export function useMatches(typed: CustomerForm) {
  const settled = useSettled(JSON.stringify(typed), SETTLED_MILLIS);
  const customer = customerForm.safeParse(JSON.parse(settled));
  return useQuery({
    queryKey: ["/api/accounts/match", settled],
    queryFn: async ({ signal }) => {
      const page = await answered(client.POST("/api/accounts/match", { signal, body: customerOf(customer.data!) }));
      return (page as { items: Match[] }).items;
    },
    enabled: customer.success,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

interface Props {
  of: ReturnType<typeof useMatches>;
  /** An account that is not told: the one that is compared. */
  except?: string;
  /** What can be done about each. */
  action?: Column<Match>;
}

/** These accounts, the likeliest first, with what speaks for each. */
export function Matches({ of: { data, error }, except, action }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps((data ?? []).filter(({ account }) => account.id !== except));
  if (error !== null) return <Failed error={error} />;
  return (
    <Table
      caption={t("accounts.matches")}
      list={list}
      empty={t(data === undefined ? "accounts.typeFirst" : "accounts.noMatch")}
      columns={[
        { id: "name", title: t("deals.customer"), cell: ({ account }) => <AccountLink of={account} /> },
        { id: "verdict", title: t("deals.inbox.verdict"), cell: ({ similarity: { verdict } }) => <Status tone={TONES[verdict]}>{coded("similarity", verdict)}</Status> },
        { id: "why", title: t("accounts.inCommon"), roomy: true, cell: ({ similarity }) => <Evidence of={similarity.evidence} /> },
        { id: "place", title: t("deals.place"), wide: true, cell: ({ account }) => placeOf(account.identity, wording) },
        ...(action === undefined ? [] : [action]),
      ]}
    />
  );
}

/** What was found about each part that both are told by. */
function Evidence({ of }: { of: Match["similarity"]["evidence"] }) {
  const { t } = useTranslation();
  const named = (field: string) => (field in PARTS ? t(PARTS[field as keyof typeof PARTS]) : field);
  return of.map(({ field, finding }) => `${named(field)}: ${coded("finding", finding)}`).join("; ") || "–";
}
