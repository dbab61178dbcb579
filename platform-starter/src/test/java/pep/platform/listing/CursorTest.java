package pep.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.InvalidInput;

class CursorTest {

  private static final BsonDocument LAST =
      BsonDocument.parse("{_id: 'par_2', code: 'A-2', profile: {name: 'Ada'}}");

  @Test
  void isReadAsItWasHandedOut() {
    Cursor cursor = Cursor.after(LAST, "profile.name");
    assertThat(cursor).isEqualTo(new Cursor(new BsonString("Ada"), new BsonString("par_2")));
    assertThat(Cursor.read(cursor.text("profile.name"), "profile.name")).isEqualTo(cursor);
  }

  @Test
  void whatHasNoValueStandsBeforeAllThatHaveOne() {
    Cursor cursor = Cursor.after(LAST, "profile.city");
    assertThat(cursor.value()).isEqualTo(BsonNull.VALUE);
    assertThat(cursor.beyond("profile.city", false).toBsonDocument().toJson()).contains("$ne");
    assertThat(cursor.beyond("profile.city", true).toBsonDocument().toJson())
        .contains("$lt")
        .doesNotContain("$or");
  }

  @Test
  void isOfOneOrderOnly() {
    refuses(Cursor.after(LAST, "code").text("code"), "createdAt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{f: 'code', v: {$gt: ''}, i: 'par_2'}",
        "{f: 'code', v: 'A-2', i: {$ne: null}}",
        "{f: 'code', v: ['A-2'], i: 'par_2'}",
        "{f: 'code', v: {$regularExpression: {pattern: '.', options: ''}}, i: 'par_2'}",
        "{f: 'code', v: 'A-2'}",
        "{v: 'A-2', i: 'par_2'}",
        "nonsense"
      })
  void holdsNoOperatorAndLacksNothing(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), "code");
    refuses(json, "code");
  }

  private static void refuses(String text, String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Cursor.read(text, field))
        .satisfies(
            refusal ->
                assertThat(refusal.errors())
                    .singleElement()
                    .extracting("field", "code")
                    .containsExactly("cursor", "bad-cursor"));
  }
}
