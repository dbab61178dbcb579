import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { newActionSearch } from "../actions/search";
import { importSearch } from "../imports/search";
import { monthsSearch } from "../insights/profitability";
import { partnerSearch } from "../partners/search";
import { accountRoutes } from "./accountRoutes";
import { actionRoutes } from "./actionRoutes";
import { agreementRoutes } from "./agreementRoutes";
import { attributeRoutes } from "./attributeRoutes";
import { applicationRoutes } from "./applicationRoutes";
import { certificationRoutes } from "./certificationRoutes";
import { bundleRoutes } from "./bundleRoutes";
import { Coming } from "./Coming";
import { dealRoutes } from "./dealRoutes";
import { developerRoutes } from "./developerRoutes";
import { disputeRoutes } from "./disputeRoutes";
import { groundRoutes } from "./groundRoutes";
import { insightRoutes } from "./insightRoutes";
import { invoiceRoutes } from "./invoiceRoutes";
import { journeyRoutes } from "./journeyRoutes";
import { ledgerRoutes } from "./ledgerRoutes";
import { noticeRoutes } from "./noticeRoutes";
import { at, page } from "./page";
import { operationRoutes } from "./operationRoutes";
import { productRoutes } from "./productRoutes";
import { programRoutes } from "./programRoutes";
import { partnerRoutes } from "./partnerRoutes";
import { paymentRoutes } from "./paymentRoutes";
import { peopleRoutes } from "./peopleRoutes";
import { periodRoutes } from "./periodRoutes";
import { profileRoutes } from "./profileRoutes";
import { promotionRoutes } from "./promotionRoutes";
import { salesRoutes } from "./salesRoutes";
import { segmentRoutes } from "./segmentRoutes";
import { settingsRoutes } from "./settingsRoutes";
import { settlementRoutes } from "./settlementRoutes";
import { tierRoutes } from "./tierRoutes";
import { explainSearch, statementSearch } from "../statement/search";
import { parseSearch, stringifySearch } from "./search";

const first = createRoute({ getParentRoute: at, path: "/", beforeLoad: () => redirect({ to: "/home", throw: true }) });
const overview = createRoute({ getParentRoute: at, path: "/overview", beforeLoad: () => redirect({ to: "/home", throw: true }) });
const home = createRoute({
  getParentRoute: at,
  path: "/home",
  ...page("any", undefined, () => import("../home/HomePage")),
});

const partners = createRoute({
  getParentRoute: at,
  path: "/partners",
  validateSearch: partnerSearch,
  ...page("vendor", "partners:read", () => import("../partners/PartnersPage")),
});
const newPartner = createRoute({
  getParentRoute: at,
  path: "/partners/new",
  ...page("vendor", "partners:write", () => import("../partners/NewPartnerPage")),
});
const importPartners = createRoute({
  getParentRoute: at,
  path: "/partners/import",
  validateSearch: importSearch,
  ...page("vendor", "partners:write", () => import("../partners/ImportPartnersPage")),
});
const offboarding = createRoute({
  getParentRoute: at,
  path: "/offboarding",
  ...page("vendor", "territories:read", () => import("../offboarding/OffboardingPage")),
});
const partner = createRoute({
  getParentRoute: at,
  path: "/partners/$partnerId",
  ...page("vendor", "partners:read", () => import("../partners/detail/PartnerPage")),
});
const inPartner = () => partner;
const partnerTabs = [
  createRoute({
    getParentRoute: inPartner,
    path: "/",
    component: lazyRouteComponent(() => import("../partners/detail/ProfileTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/edit",
    component: lazyRouteComponent(() => import("../partners/detail/EditTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/segments",
    component: lazyRouteComponent(() => import("../partners/detail/SegmentsTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/certifications",
    component: lazyRouteComponent(() => import("../partners/detail/CertificationsTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/tier",
    component: lazyRouteComponent(() => import("../partners/detail/TierTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/diagnosis",
    component: lazyRouteComponent(() => import("../partners/detail/DiagnosisTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/profitability",
    validateSearch: monthsSearch,
    component: lazyRouteComponent(() => import("../partners/detail/ProfitabilityTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/actions",
    component: lazyRouteComponent(() => import("../partners/detail/ActionsTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/actions/new",
    validateSearch: newActionSearch,
    component: lazyRouteComponent(() => import("../partners/detail/NewActionTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/journey",
    component: lazyRouteComponent(() => import("../partners/detail/JourneyTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/deals",
    component: lazyRouteComponent(() => import("../partners/detail/DealsTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/grants",
    component: lazyRouteComponent(() => import("../partners/detail/GrantsTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/enrolments",
    component: lazyRouteComponent(() => import("../partners/detail/EnrolmentsTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/offers",
    component: lazyRouteComponent(() => import("../partners/detail/OffersTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/statement",
    component: lazyRouteComponent(() => import("../partners/detail/StatementTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/statement/why",
    validateSearch: explainSearch,
    component: lazyRouteComponent(() => import("../partners/detail/ExplainTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/merit",
    component: lazyRouteComponent(() => import("../partners/detail/MeritTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/offboarding",
    component: lazyRouteComponent(() => import("../partners/detail/OffboardingTab")),
  }),
  createRoute({
    getParentRoute: inPartner,
    path: "/history",
    component: lazyRouteComponent(() => import("../partners/detail/HistoryTab")),
  }),
];

const statement = createRoute({
  getParentRoute: at,
  path: "/statement",
  validateSearch: statementSearch,
  ...page("partner", "ledger:read", () => import("../statement/StatementPage")),
});
const company = createRoute({
  getParentRoute: at,
  path: "/company",
  ...page("partner", "profile:read", () => import("../company/CompanyPage")),
});
export const router = createRouter({
  routeTree: at().addChildren([
    first,
    overview,
    home,
    partners,
    newPartner,
    importPartners,
    offboarding,
    partner.addChildren(partnerTabs),
    ...accountRoutes,
    ...actionRoutes,
    ...agreementRoutes,
    ...applicationRoutes,
    ...attributeRoutes,
    ...certificationRoutes,
    ...bundleRoutes,
    ...dealRoutes,
    ...developerRoutes,
    ...disputeRoutes,
    ...groundRoutes,
    ...invoiceRoutes,
    ...journeyRoutes,
    ...ledgerRoutes,
    ...noticeRoutes,
    ...insightRoutes,
    ...operationRoutes,
    ...productRoutes,
    ...programRoutes,
    ...partnerRoutes,
    ...paymentRoutes,
    ...peopleRoutes,
    ...periodRoutes,
    ...profileRoutes,
    ...promotionRoutes,
    ...salesRoutes,
    ...segmentRoutes,
    ...settingsRoutes,
    ...settlementRoutes,
    ...tierRoutes,
    statement,
    company,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPendingComponent: Coming,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
