import { createRootRoute, lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";
import { Broken } from "./Broken";
import { For } from "./For";
import { NotFound } from "./NotFound";
import { Shell } from "./Shell";
import type { Side } from "./pages";

/** Which view of its list a page shows stands in any list's address. */
function viewSearch({ view }: Record<string, unknown>): { view?: string } {
  return typeof view === "string" && view !== "" ? { view } : {};
}

const root = createRootRoute({ validateSearch: viewSearch, component: Shell, notFoundComponent: NotFound, errorComponent: Broken });

/** What stands around every page. */
export const at = () => root;

/** A page that is read when it is first opened, for one side, for both or for any, and for who has the scope. */
export function page(side: Side | "any" | undefined, scope: string | undefined, load: () => Promise<{ default: React.ComponentType }>) {
  const Content = lazyRouteComponent(load) as RouteComponent & { preload: () => Promise<void> };
  const component = () => (
    <For side={side} scope={scope}>
      <Content />
    </For>
  );
  return { component: Object.assign(component, { preload: Content.preload }) };
}
