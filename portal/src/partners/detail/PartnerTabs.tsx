import { Link } from "@tanstack/react-router";
import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import { useVisit } from "../../app/session";
import styles from "../../ui/Tabs.module.css";

const TABS = [
  ["/partners/$partnerId", "partners.tabs.profile", "partners:read"],
  ["/partners/$partnerId/segments", "partners.tabs.segments", "partners:read"],
  ["/partners/$partnerId/certifications", "certifications.title", "partners:read"],
  ["/partners/$partnerId/tier", "partners.tabs.tier", "performance:read"],
  ["/partners/$partnerId/diagnosis", "partners.tabs.diagnosis", "performance:read"],
  ["/partners/$partnerId/profitability", "partners.tabs.profitability", "performance:read"],
  ["/partners/$partnerId/merit", "partnerMerit.tab", "performance:read"],
  ["/partners/$partnerId/actions", "partners.tabs.actions", "performance:read"],
  ["/partners/$partnerId/journey", "partners.tabs.journey", "partners:read"],
  ["/partners/$partnerId/deals", "partners.tabs.deals", "deals:read"],
  ["/partners/$partnerId/grants", "partners.tabs.grants", "territories:read"],
  ["/partners/$partnerId/enrolments", "partners.tabs.enrolments", "programs:read"],
  ["/partners/$partnerId/offers", "partners.tabs.offers", "promotions:read"],
  ["/partners/$partnerId/statement", "partners.tabs.statement", "ledger:read"],
  ["/partners/$partnerId/offboarding", "partners.tabs.offboarding", "territories:read"],
  ["/partners/$partnerId/history", "partners.tabs.history", "partners:read"],
] as const satisfies [string, ParseKeys, string][];

/** The sides of a partner that the reader may see. */
export function PartnerTabs({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const { scopes } = useVisit();
  return (
    <nav className={styles.tabs} aria-label={t("partners.sides")}>
      <ul>
        {TABS.filter(([, , scope]) => scopes.has(scope)).map(([to, title]) => (
          <li key={to}>
            <Link
              to={to}
              params={{ partnerId }}
              className={styles.tab}
              activeOptions={{ exact: true }}
              activeProps={{ className: styles.here }}
              resetScroll={false}
            >
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
