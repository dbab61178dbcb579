package pep.performance.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class TextLinesTest {

  @Test
  void readsTheLinesThatSplittingTheTextGives() {
    Seeded.runs(
        100,
        random -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < random.nextInt(40); i++) {
            text.append("é中a".repeat(random.nextInt(4_000))).append("\n");
          }
          text.append("tail".repeat(random.nextInt(2)));
          List<String> expected = new ArrayList<>(List.of(text.toString().split("\n", -1)));
          if (expected.getLast().isEmpty()) {
            expected.removeLast();
          }
          assertThat(read(text.toString())).isEqualTo(expected);
        });
  }

  @Test
  void keepsTheHeadOfALineThatIsTooLongAndGoesOnWithTheNext() throws IOException {
    String text = "short\n" + "x".repeat(TextLines.LONGEST + 70_001) + "\nnext\n";
    TextLines lines = new TextLines(stream(text));
    assertThat(lines.next()).isEqualTo("short");
    assertThat(lines.wasCut()).isFalse();
    assertThat(lines.next()).hasSize(TextLines.LONGEST);
    assertThat(lines.wasCut()).isTrue();
    assertThat(lines.next()).isEqualTo("next");
    assertThat(lines.wasCut()).isFalse();
    assertThat(lines.next()).isNull();
  }

  private static List<String> read(String text) {
    try {
      TextLines lines = new TextLines(stream(text));
      List<String> all = new ArrayList<>();
      for (String line = lines.next(); line != null; line = lines.next()) {
        all.add(line);
      }
      return all;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
