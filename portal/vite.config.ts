import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The gateway of a running platform; `npm run dev` shows the pages beside its API.
const gateway = process.env["PEP_ORIGIN"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  // Everything is a file of its own: the gateway's content policy allows nothing inline.
  build: { assetsInlineLimit: 0, target: "es2022", sourcemap: false },
  worker: { format: "es" },
  // The outlines under the map are territory-service's own.
  server: { fs: { allow: [".."] }, proxy: { "/api": gateway } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "contract/*.test.mjs", "e2e/**/*.test.mjs"],
    // What is tried so is without state: modules are read once and not once for each of the files.
    isolate: false,
  },
});
