import type { Words } from "../schema";
import codes from "./codes.json";
import company from "./company.json";
import deals from "./deals.json";
import developers from "./developers.json";
import enrolments from "./enrolments.json";
import figures from "./figures.json";
import form from "./form.json";
import grants from "./grants.json";
import ground from "./ground.json";
import history from "./history.json";
import home from "./home.json";
import list from "./list.json";
import offers from "./offers.json";
import partners from "./partners.json";
import people from "./people.json";
import products from "./products.json";
import promotions from "./promotions.json";
import rules from "./rules.json";
import sales from "./sales.json";
import segments from "./segments.json";
import shell from "./shell.json";
import signIn from "./signIn.json";
import statement from "./statement.json";
import states from "./states.json";
import tiers from "./tiers.json";

export const de: Words = {
  codes,
  company,
  deals,
  developers,
  enrolments,
  figures,
  form,
  grants,
  ground,
  history,
  home,
  list,
  offers,
  partners,
  people,
  products,
  promotions,
  rules,
  sales,
  segments,
  shell,
  signIn,
  statement,
  states,
  tiers,
};
