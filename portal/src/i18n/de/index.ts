import account from "./account.json";
import accounts from "./accounts.json";
import actions from "./actions.json";
import agreements from "./agreements.json";
import aliases from "./aliases.json";
import applicationForms from "./applicationForms.json";
import applications from "./applications.json";
import apply from "./apply.json";
import areas from "./areas.json";
import assortment from "./assortment.json";
import attributes from "./attributes.json";
import awareness from "./awareness.json";
import books from "./books.json";
import bundles from "./bundles.json";
import catalogue from "./catalogue.json";
import certifications from "./certifications.json";
import clients from "./clients.json";
import codes from "./codes.json";
import company from "./company.json";
import concentration from "./concentration.json";
import customerQuotes from "./customerQuotes.json";
import customers from "./customers.json";
import dealPrices from "./dealPrices.json";
import deals from "./deals.json";
import deliveries from "./deliveries.json";
import developers from "./developers.json";
import disputes from "./disputes.json";
import enrolments from "./enrolments.json";
import figures from "./figures.json";
import files from "./files.json";
import form from "./form.json";
import formulas from "./formulas.json";
import grants from "./grants.json";
import ground from "./ground.json";
import heldWork from "./heldWork.json";
import history from "./history.json";
import home from "./home.json";
import imports from "./imports.json";
import insights from "./insights.json";
import invoices from "./invoices.json";
import journeys from "./journeys.json";
import ladder from "./ladder.json";
import layouts from "./layouts.json";
import learning from "./learning.json";
import list from "./list.json";
import map from "./map.json";
import merits from "./merits.json";
import notices from "./notices.json";
import offboarding from "./offboarding.json";
import offers from "./offers.json";
import operation from "./operation.json";
import partnerMerit from "./partnerMerit.json";
import partners from "./partners.json";
import payments from "./payments.json";
import people from "./people.json";
import periods from "./periods.json";
import person from "./person.json";
import portfolio from "./portfolio.json";
import problems from "./problems.json";
import prices from "./prices.json";
import products from "./products.json";
import profile from "./profile.json";
import profit from "./profit.json";
import profitability from "./profitability.json";
import programs from "./programs.json";
import promotions from "./promotions.json";
import quotes from "./quotes.json";
import reach from "./reach.json";
import reasons from "./reasons.json";
import rules from "./rules.json";
import sales from "./sales.json";
import scores from "./scores.json";
import salesFigures from "./salesFigures.json";
import segmentCare from "./segmentCare.json";
import segments from "./segments.json";
import setTier from "./setTier.json";
import settings from "./settings.json";
import settlements from "./settlements.json";
import shell from "./shell.json";
import signIn from "./signIn.json";
import space from "./space.json";
import standing from "./standing.json";
import statement from "./statement.json";
import states from "./states.json";
import steps from "./steps.json";
import tiers from "./tiers.json";
import views from "./views.json";
import waivers from "./waivers.json";
import whereIs from "./whereIs.json";
import type { Words } from "../schema";

export const de: Words = {
  account,
  accounts,
  actions,
  agreements,
  aliases,
  applicationForms,
  applications,
  apply,
  areas,
  assortment,
  attributes,
  awareness,
  books,
  bundles,
  catalogue,
  certifications,
  clients,
  codes,
  company,
  concentration,
  customerQuotes,
  customers,
  dealPrices,
  deals,
  deliveries,
  developers,
  disputes,
  enrolments,
  figures,
  files,
  form,
  formulas,
  grants,
  ground,
  heldWork,
  history,
  home,
  imports,
  insights,
  invoices,
  journeys,
  ladder,
  layouts,
  learning,
  list,
  map,
  merits,
  notices,
  offboarding,
  offers,
  operation,
  partnerMerit,
  partners,
  payments,
  people,
  periods,
  person,
  portfolio,
  problems,
  prices,
  products,
  profile,
  profit,
  profitability,
  programs,
  promotions,
  quotes,
  reach,
  reasons,
  rules,
  sales,
  scores,
  salesFigures,
  segmentCare,
  segments,
  setTier,
  settings,
  settlements,
  shell,
  signIn,
  space,
  standing,
  statement,
  states,
  steps,
  tiers,
  views,
  waivers,
  whereIs,
};
