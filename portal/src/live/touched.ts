/** Of which paths the answers are others once something of a kind has changed, with all below them. */
const TOUCHED: Record<string, readonly string[]> = {
  notice: ["/api/notices", "/api/unread-notices"],
  application: ["/api/applications"],
  partner: ["/api/partners"],
  profile: ["/api/my/profile"],
  profileChange: ["/api/profile-changes"],
  journey: ["/api/journeys"],
  agreement: ["/api/my/agreements", "/api/agreements"],
  product: ["/api/products", "/api/my/products"],
  quote: ["/api/quotes"],
  grant: ["/api/grants", "/api/my/territories"],
  outlet: ["/api/outlets"],
  waiver: ["/api/waivers"],
  deal: ["/api/deals", "/api/my/deals"],
  promotion: ["/api/promotions", "/api/my/offers"],
  enrolment: ["/api/enrolments", "/api/my/programs"],
  budget: ["/api/budgets"],
  statement: ["/api/my/statement", "/api/statements", "/api/remittances"],
  settlement: ["/api/settlements"],
  period: ["/api/periods"],
  intake: ["/api/sales"],
  tier: ["/api/tiers", "/api/my/tier"],
  action: ["/api/actions"],
  webhook: ["/api/webhooks"],
};

/** Kinds of which nothing waits for anybody. */
const WAITS_FOR_NOBODY = new Set(["notice", "partner", "product", "promotion", "budget", "tier"]);
const QUEUE = "/api/work-queue";

/** What may have changed of one kind: everything of it, or what has one of these ids. */
export type Changes = Map<string, Set<string> | "all">;

/** Takes one more change in. */
export function gather(changes: Changes, kind: string, id: string | undefined): Changes {
  const known = changes.get(kind);
  if (id === undefined) changes.set(kind, "all");
  else if (known === undefined) changes.set(kind, new Set([id]));
  else if (known !== "all") known.add(id);
  return changes;
}

/** Whether an answer, by the key it is kept under, is another after these changes. */
export function isTouched([path, params]: readonly unknown[], changes: Changes): boolean {
  if (typeof path !== "string") return false;
  if (path === QUEUE) return [...changes.keys()].some((kind) => !WAITS_FOR_NOBODY.has(kind));
  const named = namedIn(params);
  return [...changes].some(
    ([kind, ids]) =>
      (TOUCHED[kind] ?? []).some((it) => path === it || path.startsWith(`${it}/`)) && (ids === "all" || named === undefined || ids.has(named)),
  );
}

/** The thing that an answer is about; undefined of a list. */
function namedIn(params: unknown): string | undefined {
  if (typeof params !== "object" || params === null || !("path" in params)) return undefined;
  const [first] = Object.values(params.path as Record<string, string>);
  return first;
}

/** Pages on which somebody types, on what was read when they were opened: it stays until they are done. */
const TYPED = /\/(edit|amend|new|redraw|move|merge)(\/|$)/;
const AROUND = ["/api/unread-notices", QUEUE];

/** Whether an answer is what somebody at this page is changing just now. */
export function isTypedOn(pathname: string, [path]: readonly unknown[]): boolean {
  return TYPED.test(pathname) && !AROUND.includes(String(path));
}
