package pep.territory.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that say what kind of company it is, and nothing of which one. */
final class LegalForms {

  private static final Set<String> WORDS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "plc",
          "pllc",
          "pc",
          "gmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ohg",
          "ug",
          "ev",
          "eg",
          "gbr",
          "se",
          "sa",
          "sas",
          "sasu",
          "sarl",
          "eurl",
          "sci",
          "snc",
          "srl",
          "spa",
          "sl",
          "slu",
          "sau",
          "sapi",
          "cv",
          "bv",
          "nv",
          "vof",
          "bvba",
          "ab",
          "as",
          "asa",
          "aps",
          "oy",
          "oyj",
          "kft",
          "zrt",
          "nyrt",
          "sro",
          "doo",
          "ooo",
          "pty",
          "pte",
          "sdn",
          "bhd",
          "kk",
          "pvt",
          "private",
          "ltda",
          "eireli",
          "ооо",
          "оао",
          "зао",
          "пао",
          "ао",
          "тов",
          "еоод",
          "оод",
          "αε",
          "επε",
          "בעמ");

  /** Forms that are written without a blank before or after the name, the longest first. */
  private static final List<String> ATTACHED =
      List.of(
          "股份有限公司", "有限责任公司", "有限責任公司", "股份公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사",
          "公司");

  private LegalForms() {}

  /** The words without legal forms; all of them, if they are nothing but legal forms. */
  static List<String> without(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      String bare = detached(word);
      if (!bare.isEmpty() && !WORDS.contains(bare)) {
        kept.add(bare);
      }
    }
    return kept.isEmpty() ? words : kept;
  }

  private static String detached(String word) {
    for (String form : ATTACHED) {
      if (word.startsWith(form)) {
        return word.substring(form.length());
      }
      if (word.endsWith(form)) {
        return word.substring(0, word.length() - form.length());
      }
    }
    return word;
  }
}
