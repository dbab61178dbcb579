import type { ParseKeys } from "i18next";

export type Side = "vendor" | "partner" | "operator";

type VendorPage = "/partners" | "/attributes" | "/agreements" | "/journeys" | "/applications" | "/profile-changes" | "/settings" | "/certifications" | "/offboarding" | "/sales" | "/periods" | "/settlements" | "/segments" | "/territories" | "/grants" | "/outlets" | "/white-space" | "/promotions" | "/ledger" | ChannelPage;
type ChannelPage = "/actions" | "/products" | "/price-books" | "/programs" | "/tiers" | "/insights/concentration" | "/insights/scorecards" | "/insights/diagnoses" | "/insights/portfolio" | "/insights/merits" | "/insights/formulas" | "/insights/score-rules" | "/insights/crowding" | "/accounts" | "/insights/sales";
type PartnerPage = "/catalogue" | "/own-agreements" | "/quotes" | "/profit" | "/standing" | "/offers" | "/learning" | "/statement" | "/payments" | "/company";
type OperatorPage = "/vendors" | "/parked" | "/rebuilds" | "/operators";

/** A page of the navigation: where it is, who it is for, and the scope without which it shows nothing. */
export interface NavigationPage {
  to: VendorPage | PartnerPage | OperatorPage | "/home" | "/ground/map" | "/deals" | "/disputes" | "/invoices" | "/users" | "/api-clients" | "/webhooks" | "/account" | "/ground/where" | "/bundles";
  title: ParseKeys;
  scope?: string;
}

/** It stands beside who is here and not among the pages; it is found by its name as they are. */
export const OWN_ACCOUNT: NavigationPage = { to: "/account", title: "account.title" };

export interface NavigationGroup {
  title?: ParseKeys;
  pages: NavigationPage[];
}

const ADMINISTRATION: NavigationGroup = {
  title: "shell.groups.settings",
  pages: [
    { to: "/users", title: "people.title", scope: "users:read" },
    { to: "/api-clients", title: "developers.clients.title", scope: "users:read" },
    { to: "/webhooks", title: "developers.webhooks.title", scope: "webhooks:read" },
  ],
};

export const NAVIGATION: Record<Side, NavigationGroup[]> = {
  vendor: [
    { pages: [{ to: "/home", title: "home.title" }] },
    {
      title: "shell.groups.partners",
      pages: [
        { to: "/partners", title: "partners.title", scope: "partners:read" },
        { to: "/applications", title: "partners.applications.title", scope: "partners:read" },
        { to: "/profile-changes", title: "profile.changes", scope: "partners:read" },
        { to: "/agreements", title: "agreements.title", scope: "partners:read" },
        { to: "/journeys", title: "journeys.title", scope: "partners:read" },
        { to: "/segments", title: "segments.title", scope: "segments:read" },
        { to: "/tiers", title: "ladder.title", scope: "performance:read" },
        { to: "/programs", title: "programs.title", scope: "programs:read" },
        { to: "/certifications", title: "certifications.title", scope: "vendor:read" },
        { to: "/attributes", title: "attributes.title", scope: "vendor:write" },
        { to: "/offboarding", title: "offboarding.title", scope: "territories:read" },
      ],
    },
    {
      title: "shell.groups.selling",
      pages: [
        { to: "/deals", title: "deals.title", scope: "deals:read" },
        { to: "/accounts", title: "accounts.title", scope: "deals:read" },
        { to: "/quotes", title: "quotes.title", scope: "quotes:read" },
        { to: "/products", title: "assortment.products", scope: "catalog:read" },
        { to: "/price-books", title: "assortment.books", scope: "catalog:read" },
        { to: "/bundles", title: "bundles.title", scope: "catalog:read" },
        { to: "/promotions", title: "promotions.title", scope: "promotions:read" },
        { to: "/sales", title: "sales.title", scope: "sales:read" },
        { to: "/periods", title: "periods.title", scope: "ledger:read" },
        { to: "/settlements", title: "settlements.title", scope: "ledger:read" },
        { to: "/ledger", title: "books.title", scope: "ledger:read" },
        { to: "/disputes", title: "disputes.title", scope: "ledger:read" },
        { to: "/invoices", title: "invoices.title", scope: "ledger:read" },
      ],
    },
    {
      title: "shell.groups.ground",
      pages: [
        { to: "/territories", title: "ground.territories", scope: "territories:read" },
        { to: "/ground/map", title: "map.title", scope: "territories:read" },
        { to: "/ground/where", title: "whereIs.title", scope: "territories:read" },
        { to: "/grants", title: "ground.grants", scope: "territories:read" },
        { to: "/outlets", title: "ground.outlets", scope: "territories:read" },
        { to: "/white-space", title: "space.title", scope: "territories:read" },
      ],
    },
    {
      title: "shell.groups.insights",
      pages: [
        { to: "/insights/concentration", title: "insights.concentration", scope: "performance:read" },
        { to: "/insights/sales", title: "salesFigures.title", scope: "performance:read" },
        { to: "/insights/scorecards", title: "insights.scorecards", scope: "performance:read" },
        { to: "/insights/diagnoses", title: "insights.diagnoses", scope: "performance:read" },
        { to: "/actions", title: "actions.title", scope: "performance:read" },
        { to: "/insights/portfolio", title: "portfolio.title", scope: "performance:read" },
        { to: "/insights/merits", title: "merits.title", scope: "performance:read" },
        { to: "/insights/formulas", title: "formulas.title", scope: "performance:read" },
        { to: "/insights/score-rules", title: "scores.rules", scope: "performance:read" },
        { to: "/insights/crowding", title: "insights.crowding", scope: "territories:read" },
      ],
    },
    { ...ADMINISTRATION, pages: [{ to: "/settings", title: "settings.title", scope: "vendor:read" }, ...ADMINISTRATION.pages] },
  ],
  partner: [
    { pages: [{ to: "/home", title: "home.title" }] },
    {
      title: "shell.groups.selling",
      pages: [
        { to: "/catalogue", title: "catalogue.title", scope: "catalog:read" },
        { to: "/quotes", title: "quotes.title", scope: "quotes:read" },
        { to: "/deals", title: "deals.title", scope: "deals:read" },
        { to: "/profit", title: "profit.title", scope: "catalog:read" },
        { to: "/bundles", title: "bundles.title", scope: "catalog:read" },
      ],
    },
    {
      title: "shell.groups.growing",
      pages: [
        { to: "/territories", title: "ground.territories", scope: "territories:read" },
        { to: "/ground/map", title: "map.yourTitle", scope: "territories:read" },
        { to: "/standing", title: "standing.title", scope: "performance:read" },
        { to: "/offers", title: "offers.title", scope: "promotions:read" },
        { to: "/learning", title: "learning.title", scope: "programs:read" },
        { to: "/statement", title: "statement.title", scope: "ledger:read" },
        { to: "/payments", title: "payments.title", scope: "ledger:read" },
        { to: "/disputes", title: "disputes.title", scope: "ledger:read" },
        { to: "/invoices", title: "invoices.title", scope: "ledger:read" },
        { to: "/company", title: "company.title", scope: "profile:read" },
        { to: "/own-agreements", title: "agreements.title", scope: "profile:read" },
      ],
    },
    ADMINISTRATION,
  ],
  operator: [
    {
      title: "shell.groups.installation",
      pages: [
        { to: "/home", title: "operation.health" },
        { to: "/vendors", title: "operation.vendors" },
        { to: "/parked", title: "operation.parked" },
        { to: "/rebuilds", title: "operation.rebuilds" },
        { to: "/operators", title: "operation.operators" },
      ],
    },
  ],
};

/** What the navigation shows of it to who may do this much. */
export function navigationFor(side: Side, scopes: ReadonlySet<string>): NavigationGroup[] {
  return NAVIGATION[side]
    .map((group) => ({
      ...group,
      pages: group.pages.filter(({ scope }) => scope === undefined || scopes.has(scope)),
    }))
    .filter((group) => group.pages.length > 0);
}

/** Whether a page of the group is at this path, or above what is. */
export function holds({ pages }: NavigationGroup, pathname: string): boolean {
  return pages.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
}

/** A page that is reached from another one, and found by its name all the same. */
interface FurtherPage {
  to: "/sales/new" | "/sales/held" | "/sales/layouts" | "/sales/aliases" | "/ledger/balance" | "/ledger/totals" | "/segments/migration" | "/insights/concentration/movers" | "/insights/concentration/dependencies" | "/insights/concentration/reconciliation";
  title: ParseKeys;
  scope: string;
}

const FURTHER: FurtherPage[] = [
  { to: "/sales/new", title: "sales.enter", scope: "sales:write" },
  { to: "/sales/held", title: "sales.heldTitle", scope: "sales:read" },
  { to: "/sales/layouts", title: "layouts.title", scope: "sales:read" },
  { to: "/sales/aliases", title: "aliases.title", scope: "sales:read" },
  { to: "/ledger/balance", title: "books.balance", scope: "ledger:read" },
  { to: "/ledger/totals", title: "books.totals", scope: "ledger:read" },
  { to: "/segments/migration", title: "segmentCare.migration", scope: "segments:read" },
  { to: "/insights/concentration/movers", title: "concentration.movers", scope: "performance:read" },
  { to: "/insights/concentration/dependencies", title: "concentration.dependencies", scope: "performance:read" },
  { to: "/insights/concentration/reconciliation", title: "concentration.reconciliation", scope: "performance:read" },
];

/** What the palette finds besides the navigation for who may do this much: the vendor's further pages. */
export function furtherPages(side: Side, scopes: ReadonlySet<string>): FurtherPage[] {
  return side === "vendor" ? FURTHER.filter(({ scope }) => scopes.has(scope)) : [];
}
