import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Empty } from "../ui/States";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { mergeSearch, typedOf, type Account } from "./account";
import { FindAccount } from "./FindAccount";
import { Matches, useMatches } from "./Matches";
import { SideBySide } from "./SideBySide";

const route = getRouteApi("/accounts/$accountId/merge");

/** Makes one customer of two that are the same: which stays is chosen, then both stand side by side with what moves. */
export default function MergeAccountPage() {
  const { t } = useTranslation();
  const { accountId: id } = route.useParams();
  const { into } = route.useSearch();
  const navigate = route.useNavigate();
  const account = useQuery(asked("/api/accounts/{id}", { path: { id } }));
  const name = account.data?.identity.name ?? t("accounts.one");
  const take = (other: string | undefined) => void navigate({ search: mergeSearch({ into: other }) });
  const turn = () => into !== undefined && void navigate({ to: "/accounts/$accountId/merge", params: { accountId: into }, search: { into: id } });
  return (
    <Page
      title={t("accounts.mergeOf", { name })}
      lead={t("accounts.mergeLead")}
      crumbs={[
        { title: t("accounts.title"), to: "/accounts" },
        { title: name, to: `/accounts/${id}` },
      ]}
    >
      <Answer of={account}>
        {(it) => {
          if (it.mergedInto !== undefined) return <Empty>{t("accounts.isTakenIn")}</Empty>;
          return into === undefined ? <Choose account={it} take={take} /> : <SideBySide key={`${id} ${into}`} goes={it} into={into} turn={turn} another={() => take(undefined)} />;
        }}
      </Answer>
    </Page>
  );
}

/** Those that it may be the same as come first; any other is found by words. */
function Choose({ account, take }: { account: Account; take: (id: string) => void }) {
  const { t } = useTranslation();
  const matches = useMatches(typedOf(account.identity));
  return (
    <>
      <Section title={t("accounts.matches")}>
        <Matches
          of={matches}
          except={account.id}
          action={{
            id: "take",
            title: t("list.actions"),
            cell: ({ account: { id, identity } }) => (
              <Button onPress={() => take(id)} aria-label={t("accounts.takeOf", { name: identity.name })}>
                {t("accounts.take")}
              </Button>
            ),
          }}
        />
      </Section>
      <Section title={t("accounts.another")}>
        <FindAccount except={account.id} take={({ id }) => take(id)} />
      </Section>
    </>
  );
}
