import { QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { asked } from "../api/queries";
import type { Session } from "../api/types";
import { Failed, Loading } from "../ui/States";
import { openAddress } from "./openAddress";
import { queryClient } from "./queryClient";
import { isOperator } from "./session";
import { SignInPage } from "./SignInPage";
import styles from "./SignInPage.module.css";
import { useLocale } from "./useLocale";

const OpenPages = lazy(() => import("../apply/OpenPages"));
const Pages = lazy(() => import("./Pages"));

/** Asks who is there, and shows that person's pages, which are read only then. */
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
  return (
    <Suspense fallback={<Waiting />}>
      {address === undefined ? <Arrival /> : <OpenPages address={address} locale={locale} />}
    </Suspense>
  );
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
    if (!session.isError || session.isFetching) return <Waiting />;
    return (
      <Alone title={t("shell.product")}>
        <Failed error={session.error} again={() => void session.refetch()} />
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
  const current = useQuery({ ...asked("/api/vendors/current"), staleTime: Infinity });
  if (current.isPending) return <Waiting />;
  return <Pages session={session} vendor={current.data} />;
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Alone title={t("shell.product")}>
      <Loading />
    </Alone>
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
