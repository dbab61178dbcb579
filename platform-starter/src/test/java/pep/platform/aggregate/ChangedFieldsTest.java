package pep.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ChangedFieldsTest {

  private static final Document BEFORE =
      new Document("name", "A")
          .append("address", new Document("city", "Ulm").append("zip", new Document("code", "1")))
          .append("tags", List.of("a"));

  @Test
  void namesThePartsThatChangedAndNoOthers() {
    Document address = new Document("city", "Ulm").append("zip", new Document("code", "2"));

    assertThat(ChangedFields.of(BEFORE, new Document("address", address).append("name", "B")))
        .containsExactly("address", "address.zip", "address.zip.code", "name");
  }

  @Test
  void namesPartsThatCameAndWent() {
    assertThat(
            ChangedFields.of(
                BEFORE, new Document("address", new Document("city", "Ulm").append("no", 7))))
        .containsExactly("address", "address.no", "address.zip");
  }

  @Test
  void saysNothingWhereTheChangesSayItAll() {
    assertThat(ChangedFields.of(BEFORE, new Document("name", "B").append("tags", List.of())))
        .isEmpty();
    assertThat(ChangedFields.of(BEFORE, new Document("address", null))).isEmpty();
  }
}
