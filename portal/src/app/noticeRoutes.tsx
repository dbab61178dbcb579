import { createRoute } from "@tanstack/react-router";
import { noticeSearch } from "../notices/search";
import { at, page } from "./page";

/** What the reader was told: for every role of both sides. */
export const noticeRoutes = [
  createRoute({
    getParentRoute: at,
    path: "/notices",
    validateSearch: noticeSearch,
    ...page(undefined, undefined, () => import("../notices/NoticesPage")),
  }),
] as const;
