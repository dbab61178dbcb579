import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { chosenLanguage, speak, startWords } from "./i18n/language";
import "./ui/base.css";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no element with the id root");
const root = createRoot(element);

startWords();
void speak(chosenLanguage()).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

// A browser may keep the whole page for its back button. It keeps none of the data, and asks again
// who is there: it may be that this person has signed out.
window.addEventListener("pagehide", () => root.unmount());
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});
