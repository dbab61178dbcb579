package pep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.platform.digest.Sha256;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

  private final CanonicalJson canonical = new CanonicalJson(JsonMapper.shared());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"b\":2} | {\"b\" : 2 , \"a\":1}",
        "{\"x\":{\"a\":[1,{\"c\":3,\"d\":4}]}} | {\"x\":{\"a\":[1,{\"d\":4,\"c\":3}]}}",
        "{\"a\":\"\\u0041\"} | {\"a\":\"A\"}",
      })
  void theSameInAnotherSpelling(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1,2] | [2,1]",
        "{\"a\":null} | {}",
        "{\"a\":1} | {\"a\":\"1\"}",
        "{\"a\":0.1} | {\"a\":0.10000000000000000001}",
        "{\"a\":9007199254740993} | {\"a\":9007199254740992}",
        "{\"a\":\"x y\"} | {\"a\":\"xy\"}",
      })
  void anotherMeaningIsAnotherRequest(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  @Test
  void whatIsNoJsonIsItsBytes() {
    assertThat(of("{\"a\":")).isEqualTo(Sha256.hex("{\"a\":"));
  }

  @Test
  void anyOrderOfManyFieldsIsTheSame() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      fields.add("\"f%d\":{\"y\":%d,\"x\":\"%d\"}".formatted(i, random.nextInt(), i));
    }
    String first = of("{" + String.join(",", fields) + "}");
    Collections.shuffle(fields, random);
    assertThat(of("{" + String.join(", ", fields) + "}")).as("seed %d", seed).isEqualTo(first);
  }

  private String of(String json) {
    return canonical.fingerprint(json.getBytes(StandardCharsets.UTF_8));
  }
}
