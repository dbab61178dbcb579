import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf, Vendor } from "../api/types";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { useProfileParts } from "../partners/profileParts";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Logo } from "../ui/Logo";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { History } from "../ui/History";
import { BindingFacts } from "./BindingFacts";
import { monthNames } from "./months";
import type { ProfileRule } from "./profileRule";

type Address = "/settings/vendor/edit" | "/settings/look/edit" | "/settings/profiles/edit" | "/settings/sign-in/edit" | "/settings/sales/edit" | "/settings/grants/edit";

/** What the vendor has decided for its channel, a section for each thing, and who decided it. */
export default function SettingsPage() {
  const { t } = useTranslation();
  const maySell = useMay("sales:read");
  const mayGround = useMay("territories:read");
  const vendor = useQuery(asked("/api/vendors/current"));
  const rule = useQuery(asked("/api/profile-rule"));
  const policy = useQuery(asked("/api/sign-in-policy"));
  const sales = useQuery({ ...asked("/api/sales/policy"), enabled: maySell });
  const binding = useQuery({ ...asked("/api/grant-binding"), enabled: mayGround });
  return (
    <Page title={t("settings.title")} lead={t("settings.lead")}>
      <Section title={t("settings.vendor")} actions={<Change to="/settings/vendor/edit" scope="vendor:write" what={t("settings.vendor")} />}>
        <Answer of={vendor}>{(it) => <VendorFacts vendor={it} />}</Answer>
      </Section>
      <Section title={t("settings.look")} actions={<Change to="/settings/look/edit" scope="vendor:write" what={t("settings.look")} />}>
        <Answer of={vendor}>{(it) => <LookFacts vendor={it} />}</Answer>
      </Section>
      <Section title={t("settings.own")} actions={<Change to="/settings/profiles/edit" scope="vendor:write" what={t("settings.own")} />}>
        <Answer of={rule}>{(it) => <OwnFacts rule={it} />}</Answer>
      </Section>
      <Section title={t("settings.signIn")} actions={<Change to="/settings/sign-in/edit" scope="vendor:write" what={t("settings.signIn")} />}>
        <Answer of={policy}>{({ secondFactorRoles }) => <SignInFacts roles={secondFactorRoles} />}</Answer>
      </Section>
      {maySell && (
        <Section title={t("settings.sales")} actions={<Change to="/settings/sales/edit" scope="sales:write" what={t("settings.sales")} />}>
          <Answer of={sales}>{(it) => <SalesFacts policy={it} />}</Answer>
        </Section>
      )}
      {mayGround && (
        <Section title={t("settings.binding")} actions={<Change to="/settings/grants/edit" scope="territories:write" what={t("settings.binding")} />}>
          <Answer of={binding}>{(it) => <BindingFacts of={it} />}</Answer>
        </Section>
      )}
      <Histories />
    </Page>
  );
}

function Change({ to, scope, what }: { to: Address; scope: string; what: string }) {
  const { t } = useTranslation();
  if (!useMay(scope)) return null;
  return (
    <Link to={to} className={buttonClass()} aria-label={t("settings.changeOf", { what })}>
      {t("settings.change")}
    </Link>
  );
}

function VendorFacts({ vendor: { name, currency, timeZone, settings } }: { vendor: Vendor }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { fiscalYearStartMonth, dealProtectionDays, onboardingChecklist, showNeighbours } = settings;
  return (
    <Facts
      of={[
        [t("settings.name"), <Named key="name">{name}</Named>],
        [t("settings.currency"), t("settings.forGood", { currency })],
        [t("settings.timeZone"), timeZone],
        [t("settings.fiscalMonth"), monthNames(wording.locale)[fiscalYearStartMonth - 1]?.[1]],
        [t("settings.protectedFor"), t("settings.days", { count: dealProtectionDays, shown: count(dealProtectionDays, wording) })],
        [t("settings.checklist"), onboardingChecklist.join(", ") || t("list.none")],
        [t("settings.neighbours"), t(showNeighbours === "distance" ? "settings.neighboursDistance" : "settings.neighboursNone")],
      ]}
    />
  );
}

function LookFacts({ vendor: { colour, logo } }: { vendor: Vendor }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t("settings.colour"), colour ?? t("settings.colourOwn")],
        [t("settings.logo"), logo === undefined ? t("settings.logoNone") : <Logo key="logo" src={logo} />],
      ]}
    />
  );
}

function OwnFacts({ rule: { atOnce, closed } }: { rule: ProfileRule }) {
  const { t } = useTranslation();
  const { titlesOf } = useProfileParts();
  return (
    <Facts
      of={[
        [t("settings.ownWay.atOnce"), titlesOf(atOnce) || t("list.none")],
        [t("settings.ownWay.closed"), titlesOf(closed) || t("list.none")],
        [t("settings.ownWay.approval"), t("settings.ownRest")],
      ]}
    />
  );
}

function SignInFacts({ roles }: { roles: AnswerOf<"/api/sign-in-policy">["secondFactorRoles"] }) {
  const { t } = useTranslation();
  const named = roles.map((it) => coded("role", it)).sort().join(", ");
  return <Facts of={[[t("settings.factorRoles"), named || t("settings.factorNobody")]]} />;
}

function SalesFacts({ policy: { firstDay, doubtfulReturns } }: { policy: AnswerOf<"/api/sales/policy"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Facts
      of={[
        [t("settings.firstDay"), day(firstDay, wording)],
        [t("settings.doubtful"), t(`settings.doubtfulIs.${doubtfulReturns}`)],
      ]}
    />
  );
}

/** Who changed what of the vendor, of what is asked of sales, and of how hard grants bind. */
function Histories() {
  const { t } = useTranslation();
  const maySell = useMay("sales:read");
  const mayGround = useMay("territories:read");
  return (
    <>
      <Section title={t("settings.vendorHistory")}>
        <History path="/api/vendors/current/history" />
      </Section>
      {maySell && (
        <Section title={t("settings.salesHistory")}>
          <History path="/api/sales/policy/history" />
        </Section>
      )}
      {mayGround && (
        <Section title={t("settings.bindingHistory")}>
          <History path="/api/grant-binding/history" />
        </Section>
      )}
    </>
  );
}
