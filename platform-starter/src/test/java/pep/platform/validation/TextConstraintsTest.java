package pep.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  /** What no text may hold: controls, what turns the order, what nobody sees, half a character. */
  private static final List<String> NEVER =
      List.of(
          "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u202a", "\u202e", "\u2066", "\u2069",
          "\u200e", "\u200f", "\u061c", "\u200b", "\u2060", "\ufeff", "\ufffb", "\ud83d", "\udc00");

  private static final List<String> LINE_ENDS = List.of("\n", "\r", "\u2028", "\u2029");

  private static final List<String> BLANKS =
      List.of(" ", "\u00a0", "\u2003", "\u202f", "\u3000", "\t");

  record Texts(
      @Code @Nullable String code,
      @Name(max = 12) @Nullable String name,
      @Text(max = 12) @Nullable String text,
      @Text(max = 12, blank = true) @Nullable String any) {}

  record Lined(@ProductLine @Nullable String line) {}

  @ParameterizedTest
  @ValueSource(strings = {"pumps", "pumps/large", "Heizung/Öl/klein", "*", "a b/c d", "import/x"})
  void takesProductLinesAndThoseBelowThem(String line) {
    assertThat(VALIDATOR.validate(new Lined(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "a/", "/a", "a//b", "a / b", "a/.b", "a,b", "a/b\u202e", " a/b"})
  void refusesALineOfWhichAPartIsNoCode(String line) {
    assertThat(VALIDATOR.validate(new Lined(line))).hasSize(1);
  }

  @Test
  void aLineHasAsManyCharactersAsACodeAtMost() {
    assertThat(VALIDATOR.validate(new Lined("a/" + "b".repeat(62)))).isEmpty();
    assertThat(VALIDATOR.validate(new Lined("a/" + "b".repeat(63)))).hasSize(1);
    assertThat(VALIDATOR.validate(new Lined(null))).isEmpty();
  }

  @Test
  void leaveWhatIsAbsentToOthers() {
    assertThat(VALIDATOR.validate(new Texts(null, null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "85123A", "POST", "BANK CHARGES", "14646", "KFC-03425", "gift_0001_20", "par_8Yq2", "D'OR",
        "gold", "Łódź", "株式会社-1", "a.b", "A+B&C=(1)", "IMPORT", "x", "👩"
      })
  void takesCodesAsVendorsHaveThem(String code) {
    assertThat(isCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " x",
        "x ",
        "a  b",
        "a/b",
        "a\\b",
        "a,b",
        "a;b",
        "a?b",
        "a#b",
        "a%b",
        "a|b",
        ".",
        "..",
        ".x",
        "a\tb",
        "a\u00a0b",
        "a\u3000b",
        "a\u200cb",
        "a\u200db",
        "import",
        "locate",
        "check",
        "violations",
        "preview",
        "history",
        "current",
        "match"
      })
  void refusesCodesThatCouldNotBeFetched(String code) {
    assertThat(isCode(code)).isFalse();
  }

  @Test
  void refusesEverywhereWhatNobodyCanRead() {
    for (String bad : NEVER) {
      String text = "a" + bad + "b";
      assertThat(isCode(text)).as("code with %x", (int) bad.charAt(0)).isFalse();
      assertThat(isName(text)).as("name with %x", (int) bad.charAt(0)).isFalse();
      assertThat(isText(text)).as("text with %x", (int) bad.charAt(0)).isFalse();
    }
  }

  @Test
  void takesLinesInTextsAlone() {
    for (String end : LINE_ENDS) {
      assertThat(isText("a" + end + "b")).isTrue();
      assertThat(isName("a" + end + "b")).isFalse();
      assertThat(isName("a" + end)).isFalse();
      assertThat(isCode("a" + end)).isFalse();
    }
  }

  @Test
  void takesBlanksWithinNamesAndNotAtTheirEdges() {
    for (String blank : BLANKS) {
      boolean inLine = !blank.equals("\t");
      assertThat(isName("a" + blank + "b")).isEqualTo(inLine);
      assertThat(isName(blank + "a")).isFalse();
      assertThat(isName("a" + blank)).isFalse();
      assertThat(isName(blank)).isFalse();
      assertThat(isText(blank)).isFalse();
      assertThat(isText(blank + "a" + blank)).isTrue();
    }
    assertThat(isName("")).isFalse();
    assertThat(isText("")).isFalse();
    assertThat(VALIDATOR.validate(new Texts(null, null, null, " \n"))).isEmpty();
    assertThat(VALIDATOR.validate(new Texts(null, null, null, ""))).isEmpty();
  }

  @Test
  void takesTheJoinersThatSpellingNeeds() {
    assertThat(isName("می\u200cخواهم")).isTrue();
    assertThat(isName("👩\u200d🚀")).isTrue();
    assertThat(isName("Früh\u00adjahr")).isTrue();
    assertThat(isCode("Früh\u00adjahr")).isFalse();
    assertThat(isName("\u200cx")).isFalse();
  }

  @Test
  void countsCharactersAsReadersDo() {
    assertThat(isName("👩".repeat(12))).isTrue();
    assertThat(isName("👩".repeat(13))).isFalse();
    assertThat(isText("x".repeat(13))).isFalse();
    assertThat(isCode("x".repeat(64))).isTrue();
    assertThat(isCode("x".repeat(65))).isFalse();
    assertThat(isCode("x".repeat(5_000_000))).isFalse();
  }

  @Test
  void saysWhichWordIsTakenAndNeverRunsWhatWasSent() {
    assertThat(VALIDATOR.validate(new Texts("import", null, null, null)).iterator().next())
        .extracting("message")
        .asString()
        .contains("import has a meaning in paths");
  }

  /** The patterns, and the rules told in words, judge random texts alike. */
  @Test
  void judgesRandomTextsAsTheRulesSay() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] parts = {"a", "Z", "9", " ", "é", "漢", ".", "/", ",", "\u200d", "\n", "\u202e", "-"};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder built = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      String text = built.toString();
      boolean hidden = text.contains("\u202e");
      boolean edges =
          text.startsWith(" ")
              || text.endsWith(" ")
              || text.startsWith("\u200d")
              || text.endsWith("\u200d");
      assertThat(isName(text))
          .as("seed %d: name '%s'", seed, text)
          .isEqualTo(!hidden && !edges && !text.contains("\n"));
      assertThat(isCode(text))
          .as("seed %d: code '%s'", seed, text)
          .isEqualTo(
              !hidden
                  && !edges
                  && !text.startsWith(".")
                  && !text.contains("  ")
                  && text.chars().noneMatch(c -> "\n/,\u200d".indexOf(c) >= 0));
    }
  }

  private static boolean isCode(String code) {
    return VALIDATOR.validate(new Texts(code, null, null, null)).isEmpty();
  }

  private static boolean isName(String name) {
    return VALIDATOR.validate(new Texts(null, name, null, null)).isEmpty();
  }

  private static boolean isText(String text) {
    return VALIDATOR.validate(new Texts(null, null, text, null)).isEmpty();
  }
}
