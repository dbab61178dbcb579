import { QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { asked } from "../api/queries";
import type { Session, Vendor } from "../api/types";
import { wording } from "../i18n/format";
import { localeOf, type Language } from "../i18n/language";
import { WordingContext } from "../i18n/wording";
import { Live } from "../live/Live";
import { Failed, Loading } from "../ui/States";
import { openAddress } from "./openAddress";
import { queryClient } from "./queryClient";
import { router } from "./router";
import { isOperator, VisitContext, visitOf } from "./session";
import { SignInPage } from "./SignInPage";
import styles from "./SignInPage.module.css";

const OpenPages = lazy(() => import("../apply/OpenPages"));

/** Asks who is there, and shows that person's pages. */
export function App() {
  const [ended, setEnded] = useState(false);
  const queries = useMemo(() => queryClient(() => setEnded(true)), []);
  const locale = useLocale();
  return (
    <I18nProvider locale={locale}>
      <QueryClientProvider client={queries}>
        {ended ? <Ended /> : <Door locale={locale} />}
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** Some pages are open to all; for the others it is asked who is there. */
function Door({ locale }: { locale: string }) {
  const address = openAddress(window.location.pathname);
  if (address === undefined) return <Arrival />;
  return (
    <Suspense fallback={<Loading />}>
      <OpenPages address={address} locale={locale} />
    </Suspense>
  );
}

function useLocale(): string {
  const { i18n } = useTranslation();
  return localeOf(i18n.language as Language, navigator.languages);
}

/** Nothing that was read is kept for who signs in next. */
function Ended() {
  const queries = useQueryClient();
  useEffect(() => queries.clear(), [queries]);
  return <SignInPage problem="session-ended" target={here()} />;
}

function here(): string {
  return window.location.pathname + window.location.search;
}

function Arrival() {
  const { t } = useTranslation();
  const session = useQuery({ ...asked("/api/me/session"), staleTime: Infinity });
  if (session.data === undefined) {
    return (
      <Alone title={t("shell.product")}>
        {session.isError && !session.isFetching ? (
          <Failed error={session.error} again={() => void session.refetch()} />
        ) : (
          <Loading />
        )}
      </Alone>
    );
  }
  if (!session.data.authenticated) {
    const problem = new URLSearchParams(window.location.search).get("problem") ?? undefined;
    return <SignInPage problem={problem} target={window.location.pathname} />;
  }
  if (isOperator(session.data)) return <Pages session={session.data} vendor={undefined} />;
  if (session.data.vendorId === undefined) return <NoVendor />;
  return <SignedIn session={session.data} />;
}

/** The pages, once the vendor's zone is known, or known to be unknown: dates do not jump. */
function SignedIn({ session }: { session: Session }) {
  const { t } = useTranslation();
  const current = useQuery({ ...asked("/api/vendors/current"), staleTime: Infinity });
  if (current.isPending) {
    return (
      <Alone title={t("shell.product")}>
        <Loading />
      </Alone>
    );
  }
  return <Pages session={session} vendor={current.data} />;
}

/** What changes within a vendor is told to its people and its partners; an operator is in none. */
function Pages({ session, vendor }: { session: Session; vendor: Vendor | undefined }) {
  const locale = useLocale();
  const visit = useMemo(() => visitOf(session, vendor), [session, vendor]);
  const words = useMemo(() => wording(locale, vendor?.timeZone, vendor?.currency), [locale, vendor]);
  return (
    <VisitContext value={visit}>
      <WordingContext value={words}>
        {session.vendorId === undefined ? (
          <RouterProvider router={router} />
        ) : (
          <Live who={`${session.subject ?? ""}.${session.vendorId}`}>
            <RouterProvider router={router} />
          </Live>
        )}
      </WordingContext>
    </VisitContext>
  );
}

function NoVendor() {
  const { t } = useTranslation();
  return (
    <Alone title={t("states.noVendorTitle")}>
      <p>{t("states.noVendor")}</p>
    </Alone>
  );
}

function Alone({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.alone}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
