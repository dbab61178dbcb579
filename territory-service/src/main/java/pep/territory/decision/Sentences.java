package pep.territory.decision;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of all reasons. Each has its facts in braces; of several for one code the first is
 * taken whose facts are all there, so that a reason that was stored with fewer has one as well.
 */
final class Sentences {

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  private static final Map<String, List<String>> BY_CODE =
      Map.ofEntries(
          Map.entry(
              "free",
              List.of(
                  "None of {compared} grants of the line on these days stands against it.",
                  "The ground would be free for product line {productLine}.",
                  "The space of outlet {outlet} would be free.",
                  "Nothing stands against it.")),
          Map.entry("in-review", List.of("It cannot be compared with all others; a person looks.")),
          Map.entry("already-granted", List.of("The partner holds it on these days.")),
          Map.entry(
              "overlaps-exclusive",
              List.of("An exclusive grant holds. {ground}", "An exclusive grant holds.")),
          Map.entry(
              "exclusive-over-existing",
              List.of("Another grant holds. {ground}", "Another grant holds.")),
          Map.entry(
              "not-comparable", List.of("Another grant holds. {ground}", "Another grant holds.")),
          Map.entry(
              "limit-reached",
              List.of(
                  "{partners} partners would hold the line there at once; the limit asked for is {asked}.",
                  "{partners} partners would hold the line at once where grant {grantId} limits them to {limit}.")),
          Map.entry(
              "limit-not-comparable",
              List.of(
                  "Whether the limit of {limit} is kept depends on areas that cannot be compared.")),
          Map.entry("white-space", List.of("No outlet of the brand stands within the radius.")),
          Map.entry(
              "too-close",
              List.of(
                  "Outlet {outlet} is {metres} m away; {required} m are protected.",
                  "An outlet is {metres} m away; {required} m are protected.")),
          Map.entry("more-too-close", List.of("{outlets} more outlets stand too close.")),
          Map.entry(
              "protected",
              List.of(
                  "This customer is protected until {protectedUntil}.",
                  "Outlets of the brand protect this place; {required} m are required. The nearest is about {metres} m away.",
                  "Outlets of the brand protect this place; {required} m are required.")),
          Map.entry("no-live-deal", List.of("No live deal protects this customer.")),
          Map.entry("already-registered", List.of("Your deal {dealId} is about this customer.")),
          Map.entry(
              "may-be-protected",
              List.of(
                  "This customer may be one that another partner works on; the vendor will decide.")),
          Map.entry(
              "foreign-ground",
              List.of(
                  "Where this customer is, another partner alone sells product line {productLine}.")),
          Map.entry(
              "foreign-ground-in-review",
              List.of(
                  "Where this customer is, another partner alone sells product line {productLine}; the vendor will decide.")),
          Map.entry(
              "foreign-ground-noted",
              List.of(
                  "Where this customer is, another partner alone sells product line {productLine}; the vendor knows of it.")),
          Map.entry(
              "partner-not-active",
              List.of(
                  "Partner {partner} is {status}; it has to be active.",
                  "The partner is not active.")),
          Map.entry("refused-after-review", List.of("Another partner serves this customer.")),
          Map.entry("rejected", List.of("{said}", "It was rejected.")),
          Map.entry("objection-dismissed", List.of("{said}", "The objection was dismissed.")),
          Map.entry("objection-lapsed", List.of("Nobody has decided on the objection in time.")));

  private Sentences() {}

  /**
   * The first sentence of the code that has all its facts; one that has none is said by its code.
   */
  static String of(String code, Map<String, String> facts) {
    return BY_CODE.getOrDefault(code, List.of()).stream()
        .filter(sentence -> facts.keySet().containsAll(factsOf(sentence)))
        .findFirst()
        .map(sentence -> FACT.matcher(sentence).replaceAll(fact -> value(fact, facts)))
        .orElseGet(() -> code.replace('-', ' ') + ".");
  }

  /** The codes that have a sentence. */
  static Map<String, List<String>> all() {
    return BY_CODE;
  }

  static List<String> factsOf(String sentence) {
    return FACT.matcher(sentence).results().map(fact -> fact.group(1)).toList();
  }

  private static String value(MatchResult fact, Map<String, String> facts) {
    return Matcher.quoteReplacement(facts.getOrDefault(fact.group(1), ""));
  }
}
