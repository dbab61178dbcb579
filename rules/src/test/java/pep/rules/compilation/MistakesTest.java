package pep.rules.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.rules.Shelves;
import pep.rules.evaluation.Rule;

class MistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      commentCharacter = '~',
      value = {
        "shelf.boards > 1 && shelf.heigth > 2; unknown-name; 21; no 'shelf.heigth'; shelf.height",
        "shelf.is_painted; unknown-name; 1; no 'shelf.is_painted'; shelf.painted",
        "shelf.loans.exists(l, l.bok == 'x'); unknown-name; 24; no field 'bok'; book",
        "shelf.loans.exists(l, has(l.duOn)); unknown-name; 26; no field 'duOn'; dueOn",
        "shelf.owner.startWith('A'); unknown-function; 13; no function 'startWith'; startsWith",
        "dayssince(shelf.bought) > 3; unknown-function; 1; no function 'dayssince'; daysSince",
        "shelf.wood == 'oack'; unknown-value; 15; no value of shelf.wood; oak",
        "shelf.wood in ['pine', 'elm']; unknown-value; 24; 'elm' is no value; oak",
        "'Pine' != shelf.wood; unknown-value; 1; 'Pine' is no value; pine",
        "shelf.loans.exists(l, l.book == 'atlass'); unknown-value; 33; no value of book; atlas",
        "shelf.boards > 1 || room.size > 3; rule-looks-ahead; 21; never back; shelf.wood",
      })
  void areSaidAtTheCharacterWithWhatWouldBeRight(
      String rule, String code, int column, String message, String nearest) {
    Mistake mistake = mistake(rule);
    assertThat(mistake.code()).isEqualTo(code);
    assertThat(mistake.line()).isEqualTo(1);
    assertThat(mistake.column()).as(mistake.message()).isEqualTo(column);
    assertThat(mistake.message()).contains(message);
    if (!code.equals("rule-looks-ahead")) {
      assertThat(mistake.names().getFirst()).isEqualTo(nearest);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      commentCharacter = '~',
      value = {
        "shelf.owner == 1; 13; == does not compare a text and a whole number. shelf.owner is a text.",
        "shelf.labels == 'x'; 14; == does not compare a list of texts and a text.",
        "shelf.painted > 1; 15; > does not compare true or false and a whole number.",
        "shelf.height < now; 14; now is compared with a day or an instant; this is a number.",
        "daysSince(shelf.owner) > 3; 24; daysSince() takes a day or an instant",
        "shelf.loans.exists(l, l.dueOn < '2026-01-01'); 31; Write a day as date('2026-01-31')",
        "shelf.height + 1.0; 14; A rule gives true or false; this is a number.",
        "shelf.height; 6; A rule gives true or false; this is a number.",
        "!shelf.height; 7; A rule gives true or false",
        "shelf.labels.contains('x'); 22; contains() does not take a list of texts and a text.",
        "shelf.owner.matches('['); 21; is no pattern",
        "shelf.bought < '2026-02-30'; 16; '2026-02-30' is no day",
        "shelf.dusted < timestamp('noon'); 26; 'noon' is no instant",
        "shelf.dusted < 'noon'; 16; 'noon' is no instant",
        "now.getFullYear() == 2026; 19; now is only compared",
        "shelf.height >; 15; breaks off here",
        "size(shelf.labels; 18; ')' is missing",
        "shelf.height > 1); 17; is too much here",
        "shelf.height > > 1; 16; '>' is too much here",
        "shelf.height ## 1; 14; is no part of a rule",
        "has(1); 4; has() asks for a name",
        "date(5) < shelf.bought; 5; date() takes a day written as a text",
        "shelf.height + 'x' == 'x'; 14; + does not join a number and a text.",
        "shelf.painted ? 1 : 'x'; 15; ? : gives one of two alike",
        "'x' in shelf.owner; 5; in looks for one thing in a list; this is a text and a text.",
        "shelf.labels['x'] == 'x'; 13; [ ] takes the place in a list, from 0",
      })
  void areSaidInWords(String rule, int column, String message) {
    Mistake mistake = mistake(rule);
    assertThat(mistake.code()).isEqualTo("rule-invalid");
    assertThat(mistake.message()).contains(message);
    assertThat(mistake.column()).as(mistake.message()).isEqualTo(column);
  }

  @Test
  void haveALineToo() {
    Mistake mistake = mistake("shelf.boards > 1 &&\n  shelf.heigth > 2");
    assertThat(List.of(mistake.line(), mistake.column())).containsExactly(2, 3);
  }

  @Test
  void areAllNamed() {
    RuleRefused refused = refused("shelf.heigth > 1 && shelf.wood == 'x' || shelf.owner > 1");
    assertThat(refused.mistakes())
        .extracting(Mistake::code)
        .containsExactly("unknown-name", "unknown-value", "rule-invalid");
  }

  @Test
  void refusesWhatIsTooLongOrTooDeep() {
    assertThat(mistake("true" + " || true".repeat(1_000_000 / 8)).code())
        .isEqualTo("rule-too-long");
    for (String deep :
        List.of(
            "(".repeat(500) + "true" + ")".repeat(500),
            "[".repeat(500) + "]".repeat(500) + " == []",
            "1+".repeat(500) + "1 > 0")) {
      Mistake mistake = mistake(deep);
      assertThat(mistake.code()).isEqualTo("rule-too-deep");
      assertThat(mistake.message()).contains("100");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shelf.height == 0",
        "shelf.height != 0 && 0 == shelf.height",
        "shelf.height in [1, 2]",
        "shelf.boards == 1.0",
        "shelf.boards in [1.0, 2.5]",
        "shelf.height > 0"
      })
  void letsANumberBeWhole(String rule) {
    assertThat(Shelves.rule(rule).text()).isEqualTo(rule);
  }

  @Test
  void takesARuleWhoseValueIsNoneAnyMore() {
    Rule rule = Shelves.COMPILER.compile("shelf.wood == 'elm'");
    assertThat(rule.text()).isEqualTo("shelf.wood == 'elm'");
  }

  @Test
  void knowsWhatARuleAsksFor() {
    Rule rule = Shelves.rule("shelf . height > 2.0 || shelf.loans.exists(l, l.book == 'atlas')");
    assertThat(rule.asksForAny(Set.of("shelf.height"))).isTrue();
    assertThat(rule.asksForAny(Set.of("shelf.loans"))).isTrue();
    assertThat(Shelves.rule("shelf.owner == 'shelf.height'").asksForAny(Set.of("shelf.height")))
        .isFalse();
  }

  private static Mistake mistake(String rule) {
    return refused(rule).mistakes().getFirst();
  }

  private static RuleRefused refused(String rule) {
    RuleRefused refused =
        catchThrowableOfType(RuleRefused.class, () -> Shelves.COMPILER.check(rule));
    assertThat(refused).as(rule).isNotNull();
    return refused;
  }
}
