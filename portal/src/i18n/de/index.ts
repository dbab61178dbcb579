import type { Words } from "../schema";
import catalogue from "./catalogue.json";
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
import learning from "./learning.json";
import list from "./list.json";
import offers from "./offers.json";
import partners from "./partners.json";
import people from "./people.json";
import products from "./products.json";
import profit from "./profit.json";
import promotions from "./promotions.json";
import quotes from "./quotes.json";
import rules from "./rules.json";
import sales from "./sales.json";
import segments from "./segments.json";
import shell from "./shell.json";
import signIn from "./signIn.json";
import standing from "./standing.json";
import statement from "./statement.json";
import states from "./states.json";
import tiers from "./tiers.json";

export const de: Words = {
  catalogue,
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
  learning,
  list,
  offers,
  partners,
  people,
  products,
  profit,
  promotions,
  quotes,
  rules,
  sales,
  segments,
  shell,
  signIn,
  standing,
  statement,
  states,
  tiers,
};
