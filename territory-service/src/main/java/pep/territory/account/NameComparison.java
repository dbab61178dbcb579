package pep.territory.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two names say on whether they mean one company. Their words are paired off, exactly or up to
 * a typing error; what is left over decides: a word that only one of them has may be an addition, a
 * word on both sides that pairs with none makes them two companies, whatever else they share.
 */
final class NameComparison {

  /** Findings that two names are hardly one company's, whatever else is equal. */
  static final Set<String> APART_FINDINGS = Set.of("different", "different words");

  private static final String DIFFERENT = "different";
  private static final String APART = "different words";

  private final Set<String> towns;
  private final WordLikeness words;

  private NameComparison(Set<String> towns, boolean syllabic) {
    this.towns = towns;
    this.words = new WordLikeness(syllabic);
  }

  /** The stronger of what they say in their own script and in Latin letters. */
  static FieldEvidence of(NormalisedIdentity a, NormalisedIdentity b) {
    Set<String> towns = new HashSet<>(List.of((a.city() + " " + b.city()).split(" ", -1)));
    FieldEvidence latin = new NameComparison(towns, false).compared(a.latin(), b.latin());
    if (!a.hasOtherScript() && !b.hasOtherScript()) {
      return latin;
    }
    boolean syllabic = Words.isSyllabic(a.name().getFirst());
    FieldEvidence own = new NameComparison(towns, syllabic).compared(a.name(), b.name());
    return own.bits().compareTo(latin.bits()) >= 0 ? own : latin;
  }

  private FieldEvidence compared(List<String> left, List<String> right) {
    String one = String.join("", left);
    String other = String.join("", right);
    if (one.equals(other) || sorted(left).equals(sorted(right))) {
      return FieldEvidence.of("name", "equal", 8);
    }
    if (left.isEmpty() || right.isEmpty() || !numbers(left).equals(numbers(right))) {
      return FieldEvidence.of("name", DIFFERENT, -7);
    }
    int longer = Math.max(one.length(), other.length());
    if (left.size() != right.size()
        && longer >= words.shortestWithError()
        && Typos.between(one, other, 1) == 1) {
      return oneError(longer);
    }
    return paired(left, right);
  }

  private FieldEvidence paired(List<String> left, List<String> right) {
    List<String> onlyLeft = new ArrayList<>(left);
    List<String> onlyRight = new ArrayList<>(right);
    onlyLeft.removeIf(onlyRight::remove);
    int errors = 0;
    boolean shortened = false;
    for (String word : List.copyOf(onlyLeft)) {
      String like = words.likeliest(word, onlyRight);
      if (!like.isEmpty()) {
        onlyLeft.remove(word);
        onlyRight.remove(like);
        shortened |= WordLikeness.isAbbreviation(word, like);
        errors += WordLikeness.isAbbreviation(word, like) ? 0 : Typos.between(word, like, 2);
      }
    }
    onlyLeft.removeIf(this::saysNothing);
    onlyRight.removeIf(this::saysNothing);
    if (onlyLeft.isEmpty() && onlyRight.isEmpty()) {
      if (errors == 1 && !shortened) {
        return oneError(Math.max(letters(left), letters(right)));
      }
      return left.stream().anyMatch(word -> !OrdinaryWords.isOrdinary(word))
          ? FieldEvidence.of("name", "alike", 6)
          : FieldEvidence.of("name", "akin", 0);
    }
    if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
      return added(left, right, onlyLeft.isEmpty() ? onlyRight : onlyLeft, errors);
    }
    return apart(left, right, onlyLeft, onlyRight);
  }

  private FieldEvidence oneError(int letters) {
    if (letters >= words.longName()) {
      return FieldEvidence.of("name", "equal but for a letter", 7);
    }
    return letters >= words.shortestWithError()
        ? FieldEvidence.of("name", "alike", 5)
        : FieldEvidence.of("name", "akin", 0);
  }

  /** One of them has words that the other lacks. */
  private FieldEvidence added(
      List<String> left, List<String> right, List<String> more, int errors) {
    boolean ordinary = more.stream().allMatch(OrdinaryWords::isOrdinary);
    boolean bothNamed = isNamed(left) && isNamed(right);
    if (ordinary && bothNamed && errors == 0) {
      return FieldEvidence.of("name", "alike", 6);
    }
    return words.alike(left.getFirst(), right.getFirst()) && errors == 0
        ? FieldEvidence.of("name", "contained", 3)
        : FieldEvidence.of("name", "akin", 0);
  }

  /** Each of them has words that the other lacks. */
  private FieldEvidence apart(
      List<String> left, List<String> right, List<String> onlyLeft, List<String> onlyRight) {
    if (isInitials(left, right) || isInitials(right, left)) {
      return FieldEvidence.of("name", "initials", 1);
    }
    if (onlyLeft.size() == 1
        && onlyRight.size() == 1
        && letters(left) >= WordLikeness.LONG_WORD
        && WordLikeness.alikeBesideOthers(onlyLeft.getFirst(), onlyRight.getFirst())) {
      return FieldEvidence.of("name", "alike", 5);
    }
    return shared(left, onlyLeft) >= 0.5 && shared(right, onlyRight) >= 0.5
        ? FieldEvidence.of("name", APART, -1)
        : FieldEvidence.of("name", DIFFERENT, -7);
  }

  private boolean saysNothing(String word) {
    return OrdinaryWords.isSmall(word) || towns.contains(word);
  }

  private static boolean isNamed(List<String> words) {
    return words.stream()
        .anyMatch(word -> !OrdinaryWords.isOrdinary(word) && !OrdinaryWords.isSmall(word));
  }

  private static boolean isInitials(List<String> one, List<String> words) {
    if (one.size() != 1 || words.size() < 2) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder named = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      named.append(OrdinaryWords.isSmall(word) ? "" : word.charAt(0));
    }
    return one.getFirst().contentEquals(all) || one.getFirst().contentEquals(named);
  }

  private static double shared(List<String> words, List<String> unpaired) {
    return 1 - (double) letters(unpaired) / letters(words);
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<String> numbers(List<String> words) {
    return words.stream()
        .filter(word -> word.chars().allMatch(Character::isDigit))
        .sorted()
        .toList();
  }
}
