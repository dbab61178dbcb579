package pep.gateway.compression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "W/\"3\"", "\"\"", "\"a--b\""})
  void comeBackAsTheyWere(String tag) {
    String encoded = EntityTags.encoded(tag);
    assertThat(encoded).isNotEqualTo(tag).endsWith("--gzip\"");
    assertThat(EntityTags.encoded(encoded)).isEqualTo(encoded);
    assertThat(EntityTags.plain(encoded)).isEqualTo(tag);
    assertThat(EntityTags.plain(encoded + ", " + tag)).isEqualTo(tag + ", " + tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"3\"", "W/\"3\", \"4\"", "--gzip"})
  void othersAreLeftAlone(String tags) {
    assertThat(EntityTags.hasEncoded(tags)).isFalse();
    assertThat(EntityTags.plain(tags)).isEqualTo(tags);
  }
}
